import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { BallotInput } from '../../../server/contract/workshops.ts'
import { type Guest, level } from '../room.ts'
import { type Follower, startFollower } from './follower.ts'

/** What became of a ballot in the end, as the phone tells its owner. */
export type Outcome = 'saved' | 'not-counted'

/** What a phone holds of its ballot in one ballot round, until it has an answer to the newest. */
export interface HeldBallot {
  readonly id: string
  /** Every revision that was written, oldest first. */
  readonly written: BallotInput[]
  outcome: Outcome | null
}

/** The phone of a participant: follows the workshop, and sends each ballot until it is answered. */
export interface Phone {
  readonly guest: Guest
  readonly screen: Follower
  /** Writes a ballot or changes it; it is sent in the background. */
  readonly write: (ballotRound: string, value: number | null) => void
  readonly held: (ballotRound: string) => HeldBallot | null
  /** How many requests it took. */
  readonly sent: () => number
  readonly leave: () => void
}

/** How long a phone waits for an answer, and before it sends again; in milliseconds. */
const patience = 2000
const breath = 150

export async function startPhone(
  room: string,
  guest: Guest,
  onSaved: () => void = () => {},
): Promise<Phone> {
  const { cookie } = guest
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  const ballots = new Map<string, HeldBallot>()
  const sending = new Set<string>()
  let sent = 0
  let left = false

  /** Sends the newest that was written, again and again, until that very one has its answer. */
  const empty = async (held: HeldBallot): Promise<void> => {
    if (sending.has(held.id)) return
    sending.add(held.id)
    while (!left && held.outcome === null) {
      const newest = held.written.at(-1) as BallotInput
      sent += 1
      const status = await put(agent, `${room}/ballots/${held.id}`, newest, { cookie })
      if (held.written.at(-1) === newest) held.outcome = outcomeOf(status)
      if (held.outcome === 'saved') onSaved()
      if (held.outcome === null) await pause(breath + breath * Math.random())
    }
    sending.delete(held.id)
  }

  return {
    guest,
    screen: await startFollower({ room, as: 'participant', headers: { cookie } }),
    write: (ballotRound, value) => {
      const held = ballots.get(ballotRound) ?? { id: randomUUID(), written: [], outcome: null }
      const revision = held.written.length + 1
      held.written.push({ ...level(value), ballotRound, revision })
      held.outcome = null
      ballots.set(ballotRound, held)
      void empty(held)
    },
    held: (ballotRound) => ballots.get(ballotRound) ?? null,
    sent: () => sent,
    leave: () => {
      left = true
      agent.destroy()
    },
  }
}

/** Null where it has to be sent again: no answer, or a server that could not. */
function outcomeOf(status: number | null): Outcome | null {
  if (status === null || status >= 500) return null
  if (status === 200) return 'saved'
  if (status === 409) return 'not-counted'
  throw new Error(`a ballot was answered with ${status}`)
}

/** The status of the answer, once all of it is there; null where it is not. */
function put(
  agent: Agent,
  url: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<number | null> {
  return new Promise((resolve) => {
    const json = { 'content-type': 'application/json' }
    const asked = request(url, { method: 'PUT', agent, headers: { ...headers, ...json } })
    asked.setTimeout(patience, () => asked.destroy())
    asked.on('error', () => resolve(null))
    asked.once('close', () => resolve(null))
    asked.once('response', (answer) => {
      answer.on('error', () => resolve(null))
      answer.once('end', () => resolve(answer.complete ? (answer.statusCode ?? null) : null))
      answer.resume()
    })
    asked.end(JSON.stringify(body))
  })
}
