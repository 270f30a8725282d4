/** How closely raters are expected to agree; nobody can know it before they have rated. */
export const closenesses = ['loose', 'fair', 'close'] as const
export type Closeness = (typeof closenesses)[number]

/** A rating-scale model with raters, in logits, from which a plan's ratings are imagined. */
export interface Assumptions {
  /** How far the judgements lie apart: the standard deviation of their readiness. */
  readonly sigma: number
  /** Where each level passes into the next, summing to zero. */
  readonly thresholds: readonly number[]
  /** The standard deviation of the raters' severities. */
  readonly severitySpread: number
}

/** From level to level, in logits: the farther apart, the less is left to chance. */
const spacings: Readonly<Record<Closeness, number>> = { loose: 1.6, fair: 3, close: 6 }

/**
 * Judgements spread over about two levels, raters who differ by about a fifth of a level, and levels
 * that lie as far apart as raters agree closely. With four levels two raters then give exactly the
 * same level to about 40, 50 and 65 of 100 judgements.
 */
export function assumptionsOf(closeness: Closeness, levels: number): Assumptions {
  const spacing = spacings[closeness]
  return {
    sigma: 0.9 * spacing,
    thresholds: Array.from({ length: levels - 1 }, (_, step) => spacing * (step + 1 - levels / 2)),
    severitySpread: 0.2 * spacing,
  }
}
