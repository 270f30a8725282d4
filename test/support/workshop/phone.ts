import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { patienceAfter, pauseAfter } from '../../../client/live/retries.ts'
import type { BallotInput } from '../../../server/contract/workshops.ts'
import { type Guest, level } from '../room.ts'
import { type Follower, startFollower } from './follower.ts'

/**
 * What became of a ballot in the end, as the phone tells its owner: it came after the reveal where it
 * is not counted; it is never refused for anything else.
 */
export type Outcome = 'saved' | 'not-counted' | 'refused'

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
    let failures = 0
    while (!left && held.outcome === null) {
      const newest = held.written.at(-1) as BallotInput
      sent += 1
      const answer = await put(agent, `${room}/ballots/${held.id}`, newest, {
        headers: { cookie },
        patience: patienceAfter(failures),
      })
      const outcome = outcomeOf(answer)
      failures = outcome === null ? failures + 1 : 0
      if (held.written.at(-1) === newest) held.outcome = outcome
      if (held.outcome === 'saved') onSaved()
      if (held.outcome === null) await pause(pauseAfter(failures, Math.random()))
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

interface Answer {
  readonly status: number
  readonly body: string
}

/** Null where it has to be sent again: no answer, or a server that could not. */
function outcomeOf(answer: Answer | null): Outcome | null {
  if (answer === null || answer.status >= 500) return null
  if (answer.status === 200) return 'saved'
  return JSON.parse(answer.body).error.code === 'ballot-closed' ? 'not-counted' : 'refused'
}

/** The answer, once all of it is there; null where it is not. */
function put(
  agent: Agent,
  url: string,
  body: object,
  { headers, patience }: { headers: Readonly<Record<string, string>>; patience: number },
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const json = { 'content-type': 'application/json' }
    const asked = request(url, { method: 'PUT', agent, headers: { ...headers, ...json } })
    asked.setTimeout(patience, () => asked.destroy())
    asked.on('error', () => resolve(null))
    asked.once('close', () => resolve(null))
    asked.once('response', (answer) => {
      const { statusCode: status = 500 } = answer
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        text += chunk
      })
      answer.on('error', () => resolve(null))
      answer.once('end', () => resolve(answer.complete ? { status, body: text } : null))
    })
    asked.end(JSON.stringify(body))
  })
}
