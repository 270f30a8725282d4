import type { Surprise } from '../reports.ts'
import type { Estimate } from './estimate.ts'
import { expectedLevel, fromReached, spreadOverLevels } from './levels.ts'
import { posteriorMean, posteriorOf } from './posterior.ts'
import { sumOverSet } from './set-sums.ts'

/** A rating less probable than this, without itself, is a surprise. */
export const surprising = 0.05
export const mostSurprises = 200

/**
 * Ratings whose probability, from the unit's other ratings and the rater's severity, is small:
 * leave-one-out predictive probabilities (Gelfand, Dey and Chang 1992), smallest first. A list to
 * look into, not a test: among many ratings some are expected.
 *
 * Units of one pattern, and raters of one set, share the work.
 */
export function findSurprises(estimate: Estimate): Surprise[] {
  const { panel, data, fitted, scale } = estimate
  const { table, levelsInUse } = panel
  const predict = predictor(estimate)
  const found: Surprise[] = []
  for (let place = 0; place < table.values.length; place += 1) {
    const unit = table.unitOf[place] as number
    const rater = fitted.numberOf[table.raterOf[place] as number] as number
    const pattern = data.patternOf[unit] as number
    if (rater < 0 || pattern < 0) continue
    const value = table.values[place] as number
    const category = levelsInUse.indexOf(value)
    const probabilities = predict(pattern, rater, category)
    const probability = probabilities[category] as number
    if (probability >= surprising) continue
    found.push({
      unit: table.units[unit] as string,
      rater: table.raters[table.raterOf[place] as number] as string,
      value,
      probability,
      expected: expectedLevel(scale, probabilities),
      probabilities: spreadOverLevels(scale, probabilities),
    })
  }
  return found.sort((a, b) => a.probability - b.probability)
}

/** Gives the probabilities of a rater's categories from the other ratings of a unit. */
function predictor({ data, fit, lattice }: Estimate) {
  const { patterns, sets, size } = data
  const { means, sigma } = fit.model
  const known = new Map<number, readonly number[]>()
  const others = new Map<number, Float64Array>()

  function logTotalOfOthers(set: number, rater: number): Float64Array {
    const key = set * size.raters + rater
    let logTotal = others.get(key)
    if (logTotal === undefined) {
      const raters = (sets[set] as { raters: Int32Array }).raters.filter((one) => one !== rater)
      logTotal = sumOverSet(lattice, raters).logTotal
      others.set(key, logTotal)
    }
    return logTotal
  }

  return (index: number, rater: number, category: number): readonly number[] => {
    const key = (index * size.raters + rater) * (size.steps + 1) + category
    let probabilities = known.get(key)
    if (probabilities === undefined) {
      const { set, total, mean } = patterns[index] as (typeof patterns)[number]
      const logTotal = logTotalOfOthers(set, rater)
      const without = total - category
      const posterior = posteriorOf(lattice, logTotal, without, means[mean] as number, sigma)
      const reached = Array.from({ length: size.steps }, (_, k) => {
        const from = (rater * size.steps + k) * lattice.size
        return posteriorMean(posterior, (node) => lattice.above[from + node] as number)
      })
      probabilities = fromReached(reached)
      known.set(key, probabilities)
    }
    return probabilities
  }
}
