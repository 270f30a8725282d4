import type { Figures, FiguresByRater } from '../../../server/contract/figures.ts'

/** What a rater is called. */
export function raterName(raters: FiguresByRater['raters'], id: string): string {
  return raters.find((rater) => rater.id === id)?.name ?? id
}

/** What the raters of a round are: people of its review team, or readers of its texts. */
export function ratersAre({ provenance }: Pick<Figures, 'provenance'>): 'readers' | 'reviewers' {
  return provenance === 'readings' ? 'readers' : 'reviewers'
}
