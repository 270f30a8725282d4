import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '../../../fixtures/simulated/random.ts'
import type { TestDatabaseKind } from '../databases.ts'
import { type Guest, openRoomOf, type Room } from '../room.ts'
import { type Scene, setScene } from '../scene.ts'
import { startToolkit, type Toolkit, tokenOf } from '../toolkit.ts'
import { type Follower, startFollower } from './follower.ts'
import { type LossyNetwork, startLossyNetwork } from './lossy-network.ts'
import { type Phone, startPhone } from './phone.ts'
import { startProduction } from './production.ts'

const people = 30
const latency = 50
const shareLost = 0.2

/** One server process on SQLite, two on PostgreSQL, and the network that leads to them. */
export interface Stage {
  readonly toolkit: Toolkit
  readonly scene: Scene
  readonly network: LossyNetwork
  /**
   * Kills a server process in the middle of whatever it does. Gives the moment from which everybody
   * can reach a server again, and what starts the killed one of two.
   */
  readonly strike: () => Promise<{ readonly back: number; readonly restore: () => Promise<void> }>
  readonly close: () => Promise<void>
}

export async function setStage(kind: TestDatabaseKind, random: Random): Promise<Stage> {
  const toolkit = await startToolkit(kind)
  const scene = await setScene(toolkit, 'self-review')
  const network = await startLossyNetwork({ latency, loses: () => random.chance(shareLost) })
  const start = () => startProduction(toolkit.location, network.url)
  const servers = await Promise.all(kind === 'sqlite' ? [start()] : [start(), start()])
  const leadToAll = () => network.leadTo(servers.map(({ port }) => port))
  leadToAll()

  /** The only one is waited for; of two, the other takes over. */
  const strike: Stage['strike'] = async () => {
    const [struck, ...others] = random.shuffle(servers)
    if (!struck) throw new Error('there is no server to kill')
    await struck.kill()
    const restart = () => struck.start().then(leadToAll)
    if (others.length === 0) await restart()
    else network.leadTo(others.map(({ port }) => port))
    const restore = others.length === 0 ? async () => undefined : restart
    return { back: performance.now(), restore }
  }
  return {
    toolkit,
    scene,
    network,
    strike,
    close: async () => {
      for (const server of servers) await server.kill()
      await network.close()
      await toolkit.close()
    },
  }
}

/** Everybody in a room: thirty phones, the facilitator's screen and the projector. */
export interface Company {
  readonly room: Room
  readonly address: string
  readonly phones: readonly Phone[]
  readonly screens: readonly Follower[]
  readonly saved: () => number
  /** Waits until every screen is as it should be; gives the moment. */
  readonly allSee: (what: string, isRight: (screen: Follower) => boolean) => Promise<number>
  readonly leave: () => void
}

export async function gather({ toolkit, scene, network }: Stage): Promise<Company> {
  const room = await openRoomOf(toolkit, scene.reviews.north)
  const address = `${network.url}/api/workshops/${room.id}`
  const headers = { authorization: `Bearer ${tokenOf('nia')}` }
  let saved = 0
  const guests: Guest[] = []
  while (guests.length < people) guests.push(await room.join())
  const count = (): void => {
    saved += 1
  }
  const phones = await Promise.all(guests.map((guest) => startPhone(address, guest, count)))
  const own = await Promise.all(
    (['facilitator', 'projector'] as const).map((as) =>
      startFollower({ room: address, as, headers }),
    ),
  )
  const screens = [...own, ...phones.map(({ screen }) => screen)]
  return {
    room,
    address,
    phones,
    screens,
    saved: () => saved,
    allSee: (what, isRight) => until(what, () => screens.every(isRight)),
    leave: () => {
      for (const phone of phones) phone.leave()
      for (const screen of screens) screen.stop()
    },
  }
}

/** Waits for something; gives the moment, or fails where it has not come after twenty seconds. */
export async function until(what: string, isThere: () => boolean): Promise<number> {
  const limit = performance.now() + 20_000
  while (!isThere()) {
    if (performance.now() > limit) throw new Error(`There never was ${what}`)
    await pause(5)
  }
  return performance.now()
}

/** Asks as the facilitator, again until there is an answer that is no failure of the server. */
export async function facilitate(
  address: string,
  path: string,
  body: object,
  version?: number,
): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${address}/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokenOf('nia')}`,
        'content-type': 'application/json',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    }).catch(() => null)
    if (answer && answer.status < 500) return answer
    await pause(100)
  }
}
