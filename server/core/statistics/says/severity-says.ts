import type { RaterSeverity } from '../reports.ts'

/** What the severity of one rater comes to beside that of the others. */
export type SeverityVerdict = 'more-severe' | 'more-lenient' | 'chance'

/**
 * Whether somebody is more severe or more lenient than the others by more than chance: the interval
 * that holds for all raters together leaves zero, the middle of them, on one side.
 */
export function judgeSeverity(low: number | null, high: number | null): SeverityVerdict | null {
  if (low === null || high === null) return null
  if (low > 0) return 'more-severe'
  return high < 0 ? 'more-lenient' : 'chance'
}

/**
 * By how many levels a rater gives more (positive) or less than the others of the same component:
 * the rater's fair average less the mean of theirs. A fair average is the level that the model
 * expects of the rater over all units, so this compares raters as if all had rated the same.
 * Raters without a fair average, and extreme ones, are nobody's others; null where none is left.
 */
export function stepsFromOthers(
  rater: RaterSeverity,
  raters: readonly RaterSeverity[],
): number | null {
  if (rater.fairAverage === null || rater.extreme) return null
  const others = raters
    .filter((other) => other.rater !== rater.rater && other.component === rater.component)
    .flatMap(({ fairAverage, extreme }) => (fairAverage === null || extreme ? [] : [fairAverage]))
  if (others.length === 0) return null
  return rater.fairAverage - others.reduce((sum, one) => sum + one, 0) / others.length
}

/** Sizes that a difference of fair averages is called by. */
export const stepSizes = ['none', 'quarter', 'half', 'three', 'one', 'more'] as const
export type StepSize = (typeof stepSizes)[number]

const upTo: readonly (readonly [number, StepSize])[] = [
  [0.125, 'none'],
  [0.375, 'quarter'],
  [0.625, 'half'],
  [0.875, 'three'],
  [1.25, 'one'],
]

/** The nearest quarter of a level in words, whichever way it goes; over a level and a quarter, more. */
export function sizeOfSteps(steps: number): StepSize {
  return upTo.find(([limit]) => Math.abs(steps) < limit)?.[1] ?? 'more'
}
