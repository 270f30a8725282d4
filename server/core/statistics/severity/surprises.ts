import type { Surprise } from '../reports.ts'
import { placesOf } from './components.ts'
import type { Estimate } from './estimate.ts'
import type { Lattice } from './lattice.ts'
import { expectedLevel, fromReached, spreadOverLevels } from './levels.ts'
import { type RaterSet, unitsByPattern } from './patterns.ts'
import { posteriorMean, posteriorOf } from './posterior.ts'
import { sumOverSet } from './set-sums.ts'

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
 * Ratings whose probability, from the unit's other ratings and the rater's severity, is small:
 * leave-one-out predictive probabilities (Gelfand, Dey and Chang 1992), the model's parameters as
 * estimated from all ratings. A list to look into, not a test: among many ratings some are expected.
 *
 * Units of one pattern, and raters of one set, share the work.
 */
export function findSurprises(estimate: Estimate): Surprises {
  const { panel, data, fitted } = estimate
  const { table, levelsInUse } = panel
  const categoryOf = new Map(levelsInUse.map((level, category) => [level, category]))
  const found: Surprise[] = []
  let expected = 0
  for (const patternUnits of unitsByPattern(data)) {
    const predict = predictor(estimate)
    for (const { pattern, units } of patternUnits) {
      for (const unit of units) {
        for (const place of placesOf(table, unit)) {
          const rater = fitted.numberOf[table.raterOf[place] as number] as number
          if (rater < 0) continue
          const category = categoryOf.get(table.values[place] as number) as number
          const predicted = predict(pattern, rater, category)
          expected += predicted.expected
          const probability = predicted.probabilities[category] as number
          if (probability < surprising) found.push(describe(estimate, place, category, predicted))
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

  function logTotalOfOthers(set: number, rater: number): Float64Array {
    let logTotal = others.get(rater)
    if (logTotal === undefined) {
      const { raters } = sets[set] as RaterSet
      logTotal = sumOverSet(
        lattice,
        raters.filter((one) => one !== rater),
      ).logTotal
      others.set(rater, logTotal)
    }
    return logTotal
  }

  return (index: number, rater: number, category: number): Prediction => {
    const { set, total, mean } = patterns[index] as (typeof patterns)[number]
    const without = total - category
    // The other ratings' total and mean are all that the prediction depends on.
    const mostTotal = size.steps * (sets[set] as RaterSet).raters.length + 1
    const key = (mean * mostTotal + without) * size.raters + rater
    let prediction = known.get(key)
    if (prediction === undefined) {
      const logTotal = logTotalOfOthers(set, rater)
      const posterior = posteriorOf(lattice, logTotal, without, means[mean] as number, sigma)
      const reached = reachedBy(lattice, rater, size.steps).map((step) =>
        posteriorMean(posterior, (node) => step[node] as number),
      )
      const probabilities = fromReached(reached)
      const rare = probabilities.filter((probability) => probability < surprising)
      prediction = { probabilities, expected: rare.reduce((sum, one) => sum + one, 0) }
      known.set(key, prediction)
    }
    return prediction
  }
}

/** P(category >= k) of one rater along the lattice, one array a step. */
function reachedBy({ above, size }: Lattice, rater: number, steps: number): Float64Array[] {
  return Array.from({ length: steps }, (_, k) => {
    const from = (rater * steps + k) * size
    return above.subarray(from, from + size)
  })
}
