import { type ReadonlySignal, signal } from '@preact/signals'
import type { BallotInput, KeptBallot } from '../../../server/contract/workshops.ts'
import { ApiError } from '../../api.ts'
import { patienceAfter, pauseAfter } from '../../live/retries.ts'
import { type BallotEntry, entryOf } from './entry.ts'
import {
  answered,
  cameLate,
  collided,
  inputOf,
  reconciled,
  refused,
  reopened,
} from './entry-steps.ts'
import type { OutboxStore } from './outbox-store.ts'

/** Sends a ballot, and waits for the answer no longer than it is told to, in milliseconds. */
export type SendBallot = (id: string, ballot: BallotInput, patience: number) => Promise<KeptBallot>

export interface Outbox {
  /** The ballots on this device, by ballot round. */
  readonly entries: ReadonlySignal<ReadonlyMap<string, BallotEntry>>
  /** Whether the last attempt to send did not reach the server. */
  readonly unreached: ReadonlySignal<boolean>
  /** Whether what is here outlives the page. */
  readonly outlivesPage: ReadonlySignal<boolean>
  readonly put: (entry: BallotEntry) => void
  /** With what the server says that it has, and which ballot is open. */
  readonly meet: (own: readonly KeptBallot[], open: string | null) => void
  /** Sends at once what waits. */
  readonly hurry: () => void
  /** Writes at once what waits to be stored. */
  readonly flush: () => Promise<void>
  readonly stop: () => void
}

const pauseBeforeStoring = 250

/** Ballots on their way: each is sent under its id and revision until the server answers. */
export function createOutbox(store: OutboxStore | null, send: SendBallot): Outbox {
  const entries = signal<ReadonlyMap<string, BallotEntry>>(
    new Map(store?.found.map((entry) => [entry.ballotRound, entry])),
  )
  const unreached = signal(false)
  const outlivesPage = signal(store !== null)
  const due = new Set<string>()
  const underWay = new Set<string>()
  let storing: ReturnType<typeof setTimeout> | undefined
  let sending: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()
  let failures = 0
  let stopped = false

  const find = (round: string) => entries.peek().get(round)

  const put = (entry: BallotEntry): void => {
    const before = find(entry.ballotRound)
    if (before === entry) return
    entries.value = new Map(entries.peek()).set(entry.ballotRound, entry)
    due.add(entry.ballotRound)
    storing ??= setTimeout(() => void flush(), pauseBeforeStoring)
    if (entry.state === 'waiting') void deliver(entry.ballotRound)
  }

  const step = (round: string, change: (entry: BallotEntry) => BallotEntry): void => {
    const entry = find(round)
    if (entry) put(change(entry))
  }

  const flush = (): Promise<void> => {
    clearTimeout(storing)
    storing = undefined
    const rounds = [...due]
    due.clear()
    const all = rounds.flatMap((round) => find(round) ?? [])
    if (store && all.length > 0) {
      writing = writing
        .then(() => store.write(all))
        .catch(() => {
          outlivesPage.value = false
        })
    }
    return writing
  }

  /** One request at a time for each ballot; what was pressed meanwhile follows. */
  const deliver = async (round: string): Promise<void> => {
    const entry = find(round)
    const input = entry && inputOf(entry)
    if (!input || entry.state !== 'waiting' || underWay.has(round) || stopped) return
    underWay.add(round)
    const reached = await exchange(entry, input)
    underWay.delete(round)
    failures = reached ? 0 : failures + 1
    unreached.value = !reached
    if (find(round)?.state !== 'waiting' || stopped) return
    if (reached) void deliver(round)
    else sendLater()
  }

  /** Gives whether the server was reached and had something to say. */
  const exchange = async ({ id, ballotRound }: BallotEntry, input: BallotInput) => {
    try {
      const kept = await send(id, input, patienceAfter(failures))
      step(ballotRound, (entry) => answered(entry, kept))
      return true
    } catch (error) {
      if (!(error instanceof ApiError) || isPassing(error)) return false
      step(ballotRound, (entry) => afterRefusal(entry, input.revision, error))
      return true
    }
  }

  const sendLater = (): void => {
    clearTimeout(sending)
    sending = setTimeout(hurry, pauseAfter(failures, Math.random()))
  }

  const hurry = (): void => {
    for (const round of entries.peek().keys()) void deliver(round)
  }

  for (const [round] of entries.peek()) void deliver(round)

  return {
    entries,
    unreached,
    outlivesPage,
    put,
    meet(own, open) {
      for (const kept of own) {
        const entry = find(kept.ballotRound)
        put(entry ? reconciled(entry, kept) : entryOf(kept))
      }
      if (open !== null) step(open, reopened)
    },
    hurry,
    flush,
    stop() {
      stopped = true
      clearTimeout(sending)
      void flush()
    },
  }
}

/** Whether the same may go through later: no connection, a server that is starting, a full queue. */
function isPassing({ status }: ApiError): boolean {
  return status === 0 || status === 429 || status >= 500
}

function afterRefusal(entry: BallotEntry, revision: number, error: ApiError): BallotEntry {
  if (error.code === 'ballot-closed') return cameLate(entry, revision)
  const current = currentIn(error.details)
  if (error.code === 'changed-meanwhile' && current) return collided(entry, current)
  return refused(entry, revision, error.tell())
}

function currentIn(details: unknown): KeptBallot | null {
  if (typeof details !== 'object' || details === null || !('current' in details)) return null
  return details.current as KeptBallot
}
