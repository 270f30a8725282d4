import type { OverTime } from '../../../server/contract/over-time.ts'
import type { RoundSummary } from '../../../server/contract/rounds.ts'
import { courseOf } from '../../../server/core/over-time.ts'
import type { RoundPair } from './courses.ts'

export interface AbsentRound {
  readonly round: RoundSummary
  /**
   * Readings are never agreed; a round may leave a region out, may not have opened its levels yet, or
   * may be of another kind than the two that are compared. Any other can be chosen in their place.
   */
  readonly why: 'readings' | 'other-regions' | 'not-open' | 'other-course' | 'not-chosen'
}

/** What a page shows: every round of one region, or two rounds, or none, of all regions. */
export type Shown = { readonly region: string } | { readonly pair: RoundPair | null }

/** The rounds that somebody knows of and that a page does not show, earliest first. */
export function absentRounds(
  known: readonly RoundSummary[],
  data: OverTime,
  page: Shown,
): AbsentRound[] {
  const isShown = isShownOn(page, data)
  return known
    .filter(({ id }) => !isShown(id))
    .sort((a, b) => (a.positionAt < b.positionAt ? -1 : a.positionAt > b.positionAt ? 1 : 0))
    .map((round) => ({ round, why: reasonFor(round, data, page) }))
}

function isShownOn(page: Shown, { rounds }: OverTime): (id: string) => boolean {
  const shown =
    'region' in page
      ? rounds.filter(({ reviews }) => reviews.some(({ region }) => region === page.region))
      : page.pair
        ? [page.pair.from, page.pair.to]
        : rounds
  const ids = new Set(shown.map(({ id }) => id))
  return (id) => ids.has(id)
}

function reasonFor(round: RoundSummary, data: OverTime, page: Shown): AbsentRound['why'] {
  if (round.provenance === 'readings') return 'readings'
  if ('region' in page) {
    return round.regions.some(({ id }) => id === page.region) ? 'not-open' : 'other-regions'
  }
  if (!data.rounds.some(({ id }) => id === round.id)) return 'not-open'
  const isOther = page.pair && courseOf(page.pair.to.provenance) !== courseOf(round.provenance)
  return isOther ? 'other-course' : 'not-chosen'
}
