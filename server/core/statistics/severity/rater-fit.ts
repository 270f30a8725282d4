import type { Estimate } from './estimate.ts'
import { categoriesByLevel } from './levels.ts'
import { categoryProbabilities } from './model.ts'
import type { Pattern, RaterSet } from './patterns.ts'

/** How far a rater's ratings lie from what the model expects; 1 is as expected. */
export interface RaterFit {
  /** Null where agreement is so near to perfect that the model expects no variance at all. */
  readonly infit: number | null
  readonly outfit: number
}

/**
 * Mean squares of every fitted rater's residuals (Wright and Masters, Rating Scale Analysis, 1982,
 * ch. 5) at the units' posterior means: outfit, the mean of the squared standardised residuals,
 * which single surprises move most; infit, the sum of squared residuals over the sum of variances.
 */
export function fitOfRaters(estimate: Estimate): RaterFit[] {
  const { panel, data, fitted } = estimate
  const { table, levelsInUse } = panel
  const categoryOf = categoriesByLevel(table.levels, levelsInUse)
  const n = fitted.raters.length
  const sums = {
    n: new Float64Array(n),
    standardised: new Float64Array(n),
    squares: new Float64Array(n),
    variances: new Float64Array(n),
  }
  const known = new Array<Float64Array | undefined>(data.patterns.length)
  for (const [unit, pattern] of data.patternOf.entries()) {
    if (pattern < 0) continue
    known[pattern] ??= momentsOfPattern(estimate, pattern)
    const moments = known[pattern] as Float64Array
    let position = 0
    for (let place = table.starts[unit] as number; position < moments.length; place += 1) {
      const rater = fitted.numberOf[table.raterOf[place] as number] as number
      if (rater < 0) continue
      const category = categoryOf[table.values[place] as number] as number
      const square = (category - (moments[position] as number)) ** 2
      const variance = moments[position + 1] as number
      const standardised = square === 0 ? 0 : square / Math.max(variance, 1e-300)
      sums.n[rater] = (sums.n[rater] as number) + 1
      sums.squares[rater] = (sums.squares[rater] as number) + square
      sums.variances[rater] = (sums.variances[rater] as number) + variance
      sums.standardised[rater] = (sums.standardised[rater] as number) + standardised
      position += 2
    }
  }
  return fitted.raters.map((_, rater) => {
    const variance = sums.variances[rater] as number
    return {
      infit: variance > 0 ? (sums.squares[rater] as number) / variance : null,
      outfit: (sums.standardised[rater] as number) / (sums.n[rater] as number),
    }
  })
}

/** Of each rater of a pattern in turn, the expected category and its variance. */
function momentsOfPattern({ data, fit, measures }: Estimate, pattern: number): Float64Array {
  const { thresholds, severities } = fit.model
  const { set } = data.patterns[pattern] as Pattern
  const { raters } = data.sets[set] as RaterSet
  const moments = new Float64Array(2 * raters.length)
  for (const [index, rater] of raters.entries()) {
    const logit = (measures[pattern] as number) - (severities[rater] as number)
    const probabilities = categoryProbabilities(logit, thresholds)
    const expected = probabilities.reduce((sum, one, k) => sum + k * one, 0)
    moments[2 * index] = expected
    moments[2 * index + 1] = probabilities.reduce(
      (sum, one, k) => sum + (k - expected) ** 2 * one,
      0,
    )
  }
  return moments
}
