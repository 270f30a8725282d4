import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../../prerequisites.mjs'
import { listen } from '../servers.mjs'
import { openWorkshop } from '../workshop.mjs'

const crowds = [30, 300, 1000]
const warmUps = 2
const turns = 9

/** Until everything that was told before has been heard. */
const quiet = 400

/**
 * From the request that reveals a ballot until the last listener has the whole event, against a
 * bare Node loop that writes the same bytes to as many, and one durable commit of them.
 */
export async function revealRows({ toolkit, folder }) {
  const bare = await listen(join('scripts', 'bench', 'yardstick-stream.mjs'), { FOLDER: folder })
  const [ours, theirs] = [startListeners(), startListeners()]
  try {
    const rows = []
    for (const crowd of crowds) rows.push(await measure({ toolkit, bare, ours, theirs, crowd }))
    return rows
  } finally {
    for (const { stop } of [bare, ours, theirs]) stop()
  }
}

/** Both sides in turn, so that the machine's moods meet both; the median of each counts. */
async function measure({ toolkit, bare, ours, theirs, crowd }) {
  const workshop = await openWorkshop(toolkit.address)
  const path = `${workshop.path}/events?as=participant`
  const cookieOf = (index) => workshop.cookies[index % workshop.cookies.length]
  await ours.open(toolkit.address, crowd, (index) => ({ path, cookie: cookieOf(index) }))
  await theirs.open(bare.address, crowd, () => ({ path: '/events', cookie: '' }))
  const times = { toolkit: [], loop: [], commit: [] }
  for (const judgement of workshop.judgements.slice(0, warmUps + turns)) {
    const ballot = await workshop.ballot(judgement)
    await setTimeout(quiet)
    times.toolkit.push(await ours.time(() => workshop.reveal(ballot)))
    await fetch(`${bare.address}/bytes`, { method: 'PUT', body: await workshop.lastEvent() })
    await setTimeout(quiet)
    times.loop.push(await theirs.time(() => fetch(`${bare.address}/tell`, { method: 'POST' })))
    const commit = await fetch(`${bare.address}/commit`, { method: 'POST' })
    times.commit.push(milliseconds(await commit.text()))
  }
  await ours.close()
  await theirs.close()
  return describe(crowd, median(times.toolkit), median(times.loop), median(times.commit))
}

function describe(crowd, toolkit, loop, commit) {
  return {
    what: `reveal to ${crowd.toLocaleString('en')} listeners, until the last has it`,
    toolkit: `${toolkit.toFixed(1)} ms`,
    yardstick: `${loop.toFixed(1)} ms, commit ${commit.toFixed(1)} ms`,
    ratio: `${((toolkit - commit) / loop).toFixed(2)} × + commit`,
    goal: '≤ 1.5 × + commit',
  }
}

/** Listeners in a process of their own; the clock of `hrtime` is one for all processes. */
function startListeners() {
  const child = fork(join(root, 'scripts', 'bench', 'listeners.mjs'))
  const ask = async (message) => {
    child.send(message)
    const [answer] = await once(child, 'message')
    if (answer.failed) throw new Error(answer.failed)
    return answer
  }
  return {
    open: (address, crowd, request) =>
      ask({
        act: 'open',
        port: Number(new URL(address).port),
        requests: Array.from({ length: crowd }, (_, index) => request(index)),
      }),
    close: () => ask({ act: 'close' }),
    stop: () => child.kill(),
    /** How long it takes after an act until the last listener has what tells of a reveal. */
    async time(act) {
      await ask({ act: 'seek', text: '"type":"revealed"' })
      const started = process.hrtime.bigint()
      const heard = once(child, 'message')
      await act()
      const [{ heard: at }] = await heard
      return milliseconds(BigInt(at) - started)
    },
  }
}

const milliseconds = (nanoseconds) => Number(nanoseconds) / 1e6

/** Without the turns in which both sides warm up. */
function median(times) {
  const sorted = times.slice(warmUps).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
