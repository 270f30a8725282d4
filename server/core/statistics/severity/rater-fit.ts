import type { Estimate } from './estimate.ts'
import { categoryProbabilities } from './model.ts'

/** How far a rater's ratings lie from what the model expects; 1 is as expected. */
export interface RaterFit {
  readonly infit: number
  readonly outfit: number
}

/**
 * Mean squares of every fitted rater's residuals (Wright and Masters, Rating Scale Analysis, 1982,
 * ch. 5) at the units' posterior means: outfit, the mean of the squared standardised residuals,
 * which single surprises move most; infit, the sum of squared residuals over the sum of variances.
 */
export function fitOfRaters({ panel, data, fit, fitted, measures }: Estimate): RaterFit[] {
  const { table, levelsInUse } = panel
  const { thresholds, severities } = fit.model
  const sums = fitted.raters.map(() => ({ n: 0, standardised: 0, squares: 0, variances: 0 }))
  const known = new Map<number, Moments>()
  for (let place = 0; place < table.values.length; place += 1) {
    const rater = fitted.numberOf[table.raterOf[place] as number] as number
    const pattern = data.patternOf[table.unitOf[place] as number] as number
    if (rater < 0 || pattern < 0) continue
    const key = pattern * data.size.raters + rater
    let moments = known.get(key)
    if (moments === undefined) {
      const logit = (measures[pattern] as number) - (severities[rater] as number)
      moments = momentsOf(categoryProbabilities(logit, thresholds))
      known.set(key, moments)
    }
    const category = levelsInUse.indexOf(table.values[place] as number)
    const square = (category - moments.expected) ** 2
    const sum = sums[rater] as (typeof sums)[number]
    sum.n += 1
    sum.squares += square
    sum.variances += moments.variance
    sum.standardised += square === 0 ? 0 : square / Math.max(moments.variance, 1e-300)
  }
  return sums.map(({ n, standardised, squares, variances }) => ({
    infit: squares / variances,
    outfit: standardised / n,
  }))
}

interface Moments {
  readonly expected: number
  readonly variance: number
}

function momentsOf(probabilities: readonly number[]): Moments {
  const expected = probabilities.reduce((sum, probability, k) => sum + k * probability, 0)
  const variance = probabilities.reduce(
    (sum, probability, k) => sum + (k - expected) ** 2 * probability,
    0,
  )
  return { expected, variance }
}
