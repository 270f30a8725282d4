import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { signIn } from '../servers.mjs'

const script = fileURLToPath(new URL('../long-statistics.mjs', import.meta.url))
const turns = 3
const seconds = 6

/** How long the slowest hundredth of requests waits, while statistics of 40 MB are read and computed. */
export async function eventLoopRow({ toolkit }) {
  const { address } = toolkit
  const cookie = await signIn(address, 'analyst')
  const slowest = { quiet: [], busy: [] }
  for (let turn = 0; turn < turns; turn += 1) {
    slowest.quiet.push(await measure(address))
    const sender = spawn(process.execPath, [script, address, cookie], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(sender.stdout, 'data')
    slowest.busy.push(await measure(address))
    sender.kill()
    await once(sender, 'exit')
  }
  const [quiet, busy] = [median(slowest.quiet), median(slowest.busy)]
  return {
    what: 'p99 of GET /api/health, 400 a second, during long statistics',
    toolkit: `${busy} ms`,
    yardstick: `${quiet} ms without`,
    ratio: `${(busy / quiet).toFixed(2)} ×`,
    goal: '≤ 2 ×',
  }
}

async function measure(address) {
  const { latency, non2xx, errors } = await autocannon({
    url: `${address}/api/health`,
    connections: 8,
    overallRate: 400,
    duration: seconds,
  })
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} refused, ${errors} failed`)
  return latency.p99
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
