import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { type BallotEntry, isUnsent } from './entry.ts'

type Entries = ReadonlyMap<string, BallotEntry>

/** What a participant's page shows. */
export type Screen = 'lobby' | 'read' | 'ballot' | 'discuss' | 'agree' | 'ended'

export function screenOf({ now }: Pick<ParticipantView, 'now'>): Screen {
  if (now.state === 'ended') return 'ended'
  return now.state === 'open' && now.place ? now.place.step : 'lobby'
}

/** The participant's own ballots on the present judgement that have arrived, oldest first. */
export function arrivedOn({ now }: Pick<ParticipantView, 'now'>, entries: Entries): BallotEntry[] {
  return onJudgement(now, entries).filter(
    ({ sent, state }) => sent !== null && (state === 'writing' || state === 'conflict'),
  )
}

/**
 * The participant's ballots on the present judgement that were revealed without them: written or
 * sent, and not counted. `asking` is one of which the answer is still out.
 */
export function missedOn(
  { now, results }: Pick<ParticipantView, 'now' | 'results'>,
  entries: Entries,
): { readonly entry: BallotEntry; readonly asking: boolean }[] {
  const revealed = new Set(results.ballots.map(({ id }) => id))
  return onJudgement(now, entries)
    .filter((entry) => revealed.has(entry.ballotRound))
    .filter((entry) => entry.state !== 'writing' || (entry.sent === null && isUnsent(entry)))
    .map((entry) => ({ entry, asking: entry.state === 'waiting' }))
}

function onJudgement(now: ParticipantView['now'], entries: Entries): BallotEntry[] {
  return [...entries.values()]
    .filter(({ judgement }) => judgement === now.place?.judgement)
    .sort((a, b) => a.number - b.number)
}
