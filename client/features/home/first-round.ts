import type { RoundSummary } from '../../../server/contract/rounds.ts'

/** Which published round the first page shows in full: a real document's before any other. */
export function firstRoundToShow<R extends Pick<RoundSummary, 'published' | 'provenance'>>(
  rounds: readonly R[],
): R | null {
  const published = rounds.filter((round) => round.published)
  return published.find((round) => round.provenance === 'source') ?? published[0] ?? null
}
