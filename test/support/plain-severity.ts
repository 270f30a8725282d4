import type { Rating } from '../../server/core/statistics/rating.ts'

/** The severity model's parameters, by name, for the plain version below. */
export interface PlainModel {
  readonly severities: Readonly<Record<string, number>>
  readonly thresholds: readonly number[]
  readonly sigma: number
  /** By group; '' for units without one. */
  readonly means: Readonly<Record<string, number>>
}

/**
 * The severity model written down as it is defined, for tests to hold the fast version against:
 * unit by unit, on a dense grid of theta, without anything shared or collapsed.
 */
export function plainSeverity(model: PlainModel) {
  const { severities, thresholds, sigma, means } = model

  function probabilities(theta: number, rater: string): number[] {
    const weights = [1]
    for (const threshold of thresholds) {
      const odds = Math.exp(theta - (severities[rater] ?? 0) - threshold)
      weights.push((weights.at(-1) ?? 0) * odds)
    }
    const total = weights.reduce((sum, one) => sum + one, 0)
    return weights.map((one) => one / total)
  }

  /** Values of theta with the joint density of each and of the ratings. */
  function densities(ratings: readonly Rating[], group: string): [number, number][] {
    const mean = means[group] ?? Number.NaN
    return Array.from({ length: 121 }, (_, index) => {
      const z = (index - 60) / 8
      const theta = mean + sigma * z
      const prior = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI) / 8
      const likelihood = ratings.reduce(
        (product, { rater, value }) => product * (probabilities(theta, rater)[value - 1] ?? 0),
        1,
      )
      return [theta, prior * likelihood]
    })
  }

  /** The mean of a function of theta, given a unit's ratings. */
  function posteriorMean(
    ratings: readonly Rating[],
    group: string,
    valueAt: (theta: number) => number,
  ): number {
    const all = densities(ratings, group)
    const total = all.reduce((sum, [, density]) => sum + density, 0)
    return all.reduce((sum, [theta, density]) => sum + density * valueAt(theta), 0) / total
  }

  function logLikelihood(ratings: readonly Rating[]): number {
    let sum = 0
    for (const unit of new Set(ratings.map((rating) => rating.unit))) {
      const own = ratings.filter((rating) => rating.unit === unit)
      const all = densities(own, own[0]?.group ?? '')
      sum += Math.log(all.reduce((total, [, density]) => total + density, 0))
    }
    return sum
  }

  return { probabilities, posteriorMean, logLikelihood }
}
