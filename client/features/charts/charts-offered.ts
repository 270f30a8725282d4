import type { Round } from '../../../server/contract/rounds.ts'
import { maySeeLayer } from '../../../server/core/layers.ts'

export interface ChartsOffered {
  readonly spread: boolean
  readonly gaps: boolean
}

/**
 * What of a round can be drawn for the viewer: the spread where the sealed ratings of a review are
 * open, the gaps where its self-review is and the level that followed. Nothing of a document whose
 * scores are not in its text.
 */
export function chartsOffered({
  provenance,
  reviews,
}: Pick<Round, 'provenance' | 'reviews'>): ChartsOffered {
  if (provenance === 'source') return { spread: false, gaps: false }
  return {
    spread: reviews.some(({ standing }) => maySeeLayer('sealed', standing)),
    gaps: reviews.some(
      ({ standing }) =>
        maySeeLayer('self', standing) &&
        (maySeeLayer('agreed', standing) || maySeeLayer('calibrated', standing)),
    ),
  }
}

export function offersCharts(round: Pick<Round, 'provenance' | 'reviews'>): boolean {
  const { spread, gaps } = chartsOffered(round)
  return spread || gaps
}
