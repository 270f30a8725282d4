import { dot } from '../linear/dot.ts'
import type { Surprise } from '../reports.ts'
import type { Estimate } from './estimate.ts'
import type { Lattice } from './lattice.ts'
import { categoriesByLevel, expectedLevel, fromReached, spreadOverLevels } from './levels.ts'
import { type Pattern, type RaterSet, unitsByPattern } from './patterns.ts'
import { type Posterior, posteriorOf } from './posterior.ts'
import { sumLogTotals } from './set-sums.ts'

/** A rating less probable than this, without itself, is a surprise. */
export const surprising = 0.05
export const mostSurprises = 200

export interface Surprises {
  /** The least probable first. */
  readonly found: readonly Surprise[]
  /** How many such ratings the model itself leads one to expect, by chance alone. */
  readonly expected: number
}

/**
 * Ratings of fitted raters whose probability, from the unit's other ratings and the rater's severity, is small:
 * leave-one-out predictive probabilities (Gelfand, Dey and Chang 1992), the model's parameters as
 * estimated from all ratings. A list to look into, not a test: among many ratings some are expected.
 *
 * Units of one pattern, and raters of one set, share the work.
 */
export function findSurprises(estimate: Estimate): Surprises {
  const { panel, data, fitted } = estimate
  const { table, levelsInUse } = panel
  const categoryOf = categoriesByLevel(table.levels, levelsInUse)
  const found: Surprise[] = []
  let expected = 0
  for (const patternsOfSet of unitsByPattern(data)) {
    const predict = predictor(estimate)
    for (const { pattern, units } of patternsOfSet) {
      const predictions: (Prediction | undefined)[] = []
      for (const unit of units) {
        const end = table.starts[unit + 1] as number
        let at = 0
        for (let place = table.starts[unit] as number; place < end; place += 1) {
          const rater = fitted.numberOf[table.raterOf[place] as number] as number
          if (rater < 0) continue
          const category = categoryOf[table.values[place] as number] as number
          predictions[at + category] ??= predict(pattern, rater, category)
          const prediction = predictions[at + category] as Prediction
          expected += prediction.expected
          if ((prediction.probabilities[category] as number) < surprising) {
            found.push(describe(estimate, place, category, prediction))
          }
          at += levelsInUse.length
        }
      }
    }
  }
  found.sort((a, b) => a.probability - b.probability || byName(a, b))
  return { found, expected }
}

function byName(a: Surprise, b: Surprise): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1
  return a.rater < b.rater ? -1 : 1
}

interface Prediction {
  readonly probabilities: readonly number[]
  /** How probable it is that this rating comes out as a surprise. */
  readonly expected: number
}

function describe(
  { panel: { table }, scale }: Estimate,
  place: number,
  category: number,
  { probabilities }: Prediction,
): Surprise {
  return {
    unit: table.units[table.unitOf[place] as number] as string,
    rater: table.raters[table.raterOf[place] as number] as string,
    value: table.values[place] as number,
    probability: probabilities[category] as number,
    expected: expectedLevel(scale, probabilities),
    probabilities: spreadOverLevels(scale, probabilities),
  }
}

/** Predicts ratings from the others of their unit, for the patterns of one set of raters. */
function predictor({ data, fit, lattice }: Estimate) {
  const { patterns, sets, size } = data
  const { means, sigma } = fit.model
  const known = new Map<number, Prediction>()
  const others = new Map<number, Float64Array>()

  function logTotalOfOthers({ raters }: RaterSet, rater: number): Float64Array {
    let logTotal = others.get(rater)
    if (logTotal === undefined) {
      const rest = raters.filter((one) => one !== rater)
      logTotal = sumLogTotals(lattice, rest)
      others.set(rater, logTotal)
    }
    return logTotal
  }

  return (pattern: number, rater: number, category: number): Prediction => {
    const { set, total, mean } = patterns[pattern] as Pattern
    const raters = sets[set] as RaterSet
    const without = total - category
    // The others' total and the mean are all that the prediction depends on.
    const mostTotal = size.steps * raters.raters.length + 1
    const key = (mean * mostTotal + without) * size.raters + rater
    let prediction = known.get(key)
    if (prediction === undefined) {
      const at = means[mean] as number
      const logTotal = logTotalOfOthers(raters, rater)
      const posterior = posteriorOf(lattice, logTotal, without, at, sigma)
      prediction = predictFrom(posterior, lattice, rater, size.steps)
      known.set(key, prediction)
    }
    return prediction
  }
}

function predictFrom(
  { first, weights }: Posterior,
  { above, size }: Lattice,
  rater: number,
  steps: number,
): Prediction {
  const reached = Array.from({ length: steps }, (_, k) =>
    dot(weights, 0, above, (rater * steps + k) * size + first, weights.length),
  )
  const probabilities = fromReached(reached)
  const rare = probabilities.filter((probability) => probability < surprising)
  return { probabilities, expected: rare.reduce((sum, one) => sum + one, 0) }
}
