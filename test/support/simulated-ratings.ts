import { randomStream } from '../../server/core/statistics/random.ts'
import type { Rating } from '../../server/core/statistics/rating.ts'

export interface SimulatedPanel {
  readonly units: number
  readonly severities: readonly number[]
  readonly thresholds?: readonly number[]
  readonly sigma?: number
  readonly mean?: number
  /** The share of units that each rater rates. */
  readonly share?: number
  readonly seed?: number
  /** How many groups the units fall into in turn; none unless given. */
  readonly groups?: number
}

/** Ratings drawn from the rating-scale model with raters `r0`, `r1`, ... */
export function simulateRatings({
  units,
  severities,
  thresholds = [-1.3, 0, 1.3],
  sigma = 1.3,
  mean = 0.3,
  share = 1,
  seed = 1,
  groups = 0,
}: SimulatedPanel): Rating[] {
  const random = randomStream(seed)
  return Array.from({ length: units }, (_, unit) => {
    const theta = mean + sigma * normal(random.uniform(), random.uniform())
    const group = groups === 0 ? {} : { group: `g${unit % groups}` }
    return severities.flatMap((severity, rater) => {
      const value = drawLevel(theta - severity, thresholds, random.uniform())
      const kept = random.uniform() < share
      return kept ? [{ unit: `u${unit}`, rater: `r${rater}`, value, ...group }] : []
    })
  }).flat()
}

function normal(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second)
}

function drawLevel(logit: number, thresholds: readonly number[], uniform: number): number {
  const weights = [1]
  let exponent = 0
  for (const threshold of thresholds) {
    exponent += logit - threshold
    weights.push(Math.exp(exponent))
  }
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [category, weight] of weights.entries()) {
    left -= weight
    if (left <= 0) return category + 1
  }
  return weights.length
}
