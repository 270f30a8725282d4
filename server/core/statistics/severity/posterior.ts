import type { Lattice } from './lattice.ts'

/** A unit's theta given its ratings: weights that sum to one on a stretch of the lattice. */
export interface Posterior {
  /** The lattice's node of the first weight. */
  readonly first: number
  readonly weights: Float64Array
  /** Log of the integral of exp(total x theta) / totals of weights over the prior of theta. */
  readonly logIntegral: number
}

/** Where the density has fallen by exp(-24) from its peak, it is left out. */
const depth = 24

/**
 * The posterior of units whose categories sum to `total`. The log density is concave, so its peak
 * and both ends are found by halving.
 *
 * @param logTotal log of the sums of weights, over the raters of the unit, along the lattice
 */
export function posteriorOf(
  { theta, step, size }: Lattice,
  logTotal: Float64Array,
  total: number,
  mean: number,
  sigma: number,
): Posterior {
  const precision = 1 / (2 * sigma ** 2)
  const density = (node: number): number => {
    const value = theta[node] as number
    return total * value - (logTotal[node] as number) - precision * (value - mean) ** 2
  }
  const peak = firstNode(0, size - 1, (node) => density(node + 1) <= density(node))
  const highest = density(peak)
  const isInside = (node: number) => density(node) > highest - depth
  const first = firstNode(0, peak, isInside)
  const end = firstNode(peak, size, (node) => !isInside(node))

  const weights = new Float64Array(end - first)
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) {
    const weight = Math.exp(density(first + index) - highest)
    weights[index] = weight
    sum += weight
  }
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = (weights[index] as number) / sum
  }
  const logIntegral = highest + Math.log((sum * step) / (sigma * Math.sqrt(2 * Math.PI)))
  return { first, weights, logIntegral }
}

/** The first of the nodes from `low` where `holds` is true, being false before; `high` if none. */
function firstNode(low: number, high: number, holds: (node: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The mean of a function of the lattice's nodes under a posterior. */
export function posteriorMean(
  { first, weights }: Posterior,
  valueAt: (node: number) => number,
): number {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] as number) * valueAt(first + index)
  }
  return sum
}
