import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { signIn } from '../servers.mjs'
import { askSteadily } from '../steady-client.mjs'

const script = fileURLToPath(new URL('../long-statistics.mjs', import.meta.url))
const turns = 7
const load = { rate: 400, seconds: 5 }
/** In milliseconds: what a toolkit that was busy has to put away. */
const rest = 1000

/** How long the slowest hundredth of requests waits, while statistics of 40 MB are read and computed. */
export async function eventLoopRow({ toolkit }) {
  const { address } = toolkit
  const cookie = await signIn(address, 'analyst')
  await slowestHundredth(address)
  const slowest = { quiet: [], busy: [] }
  for (let turn = 0; turn < turns; turn += 1) {
    slowest.quiet.push(await slowestHundredth(address))
    const sender = await startSender(address, cookie)
    slowest.busy.push(await slowestHundredth(address))
    const sent = await sender.stop()
    if (sent === 0) throw new Error('no body of 40 MB was sent whole: the machine is too busy')
    await setTimeout(rest)
  }
  const [quiet, busy] = [median(slowest.quiet), median(slowest.busy)]
  return {
    what: 'p99 of GET /api/health, 400 a second, during long statistics',
    toolkit: `${busy.toFixed(1)} ms`,
    yardstick: `${quiet.toFixed(1)} ms without`,
    ratio: `${(busy / quiet).toFixed(2)} ×`,
    goal: '≤ 2 ×',
  }
}

/** The sender, once its bytes are made; stopped, it says how often they were sent whole. */
async function startSender(address, cookie) {
  const sender = spawn(process.execPath, [script, address, cookie], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(sender.stdout)
  await once(lines, 'line')
  let sent = 0
  lines.on('line', () => {
    sent += 1
  })
  return {
    stop: async () => {
      if (sender.exitCode !== null) throw new Error('the sender of statistics ended by itself')
      sender.kill()
      await once(sender, 'exit')
      return sent
    },
  }
}

async function slowestHundredth(address) {
  const took = await askSteadily(`${address}/api/health`, load)
  return took[Math.floor(took.length * 0.99)]
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
