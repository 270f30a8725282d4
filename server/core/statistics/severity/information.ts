import { dot } from '../linear/dot.ts'
import type { Lattice } from './lattice.ts'
import { parameterCount, type SeverityModel } from './model.ts'
import type { Collapsed, Pattern, RaterSet } from './patterns.ts'
import type { Posterior } from './posterior.ts'
import type { SetSums } from './set-sums.ts'

export interface PatternAt {
  readonly data: Collapsed
  readonly model: SeverityModel
  readonly lattice: Lattice
  readonly pattern: Pattern
  readonly sums: SetSums
  readonly posterior: Posterior
}

/**
 * Adds one pattern's part of the gradient and of the observed information, by Louis's identity (J.
 * Royal Stat. Soc. B 44:226, 1982): the posterior mean of the information that would hold if theta
 * were known, less the posterior covariance of the scores. Theta is written mean + sigma z, so that
 * every score is made of residuals and nothing cancels where sigma is small.
 *
 * The parameters that a pattern touches are gathered in one small block: its raters, the steps, its
 * mean and log sigma, in this order. Of symmetric matrices the lower triangle is filled.
 */
export function addPatternInformation(
  at: PatternAt,
  gradient: Float64Array,
  information: Float64Array,
): void {
  const { raters } = at.data.sets[at.pattern.set] as RaterSet
  const places = placesInPoint(at.data, at.pattern, raters)
  const m = places.length
  const { weights } = at.posterior
  const width = weights.length
  const scores = scoresOf(at, raters, m)
  const block = knownInformation(at, raters, m)

  const meanScore = new Float64Array(m)
  const weighted = new Float64Array(width)
  for (let a = 0; a < m; a += 1) {
    for (let index = 0; index < width; index += 1) {
      weighted[index] = (weights[index] as number) * (scores[a * width + index] as number)
    }
    meanScore[a] = dot(weights, 0, scores, a * width, width)
    for (let b = 0; b <= a; b += 1) {
      const product = dot(weighted, 0, scores, b * width, width)
      const covariance = product - (meanScore[a] as number) * (meanScore[b] as number)
      block[a * m + b] = (block[a * m + b] as number) - covariance
    }
  }
  scatter(at.pattern.count, places, block, meanScore, gradient, information)
}

function placesInPoint({ size }: Collapsed, { mean }: Pattern, raters: Int32Array): Int32Array {
  const places = new Int32Array(raters.length + size.steps + 2)
  places.set(raters)
  for (let k = 0; k < size.steps; k += 1) places[raters.length + k] = size.raters + k
  places[raters.length + size.steps] = size.raters + size.steps + mean
  places[raters.length + size.steps + 1] = parameterCount(size) - 1
  return places
}

/**
 * The scores at each known theta where the posterior lives, one parameter after the other, without
 * the sums of ratings, which are constants.
 */
function scoresOf(
  { data, lattice, model, pattern, sums, posterior }: PatternAt,
  raters: Int32Array,
  m: number,
): Float64Array {
  const { first, weights } = posterior
  const width = weights.length
  const scores = new Float64Array(m * width)
  let to = 0
  for (const rater of raters) {
    const from = rater * lattice.size + first
    scores.set(lattice.expected.subarray(from, from + width), to)
    to += width
  }
  for (let k = 0; k < data.size.steps; k += 1) {
    const from = k * sums.width + first - sums.from
    scores.set(sums.above.subarray(from, from + width), to)
    to += width
  }
  const mean = model.means[pattern.mean] as number
  for (let index = 0; index < width; index += 1) {
    const residual = pattern.total - (sums.expected[first - sums.from + index] as number)
    scores[to + index] = residual
    scores[to + width + index] = residual * ((lattice.theta[first + index] as number) - mean)
  }
  return scores
}

/** The posterior mean of the information at a known theta. */
function knownInformation(
  { data, lattice, model, pattern, sums, posterior }: PatternAt,
  raters: Int32Array,
  m: number,
): Float64Array {
  const { first, weights } = posterior
  const { size } = lattice
  const { steps } = data.size
  const width = weights.length
  const mean = model.means[pattern.mean] as number
  const fromMean = weights.map(
    (weight, index) => weight * ((lattice.theta[first + index] as number) - mean),
  )
  const block = new Float64Array(m * m)
  const meanRow = (m - 2) * m
  const sigmaRow = (m - 1) * m
  const n = raters.length

  for (let j = 0; j < n; j += 1) {
    const rater = raters[j] as number
    const from = rater * size + first
    const variance = dot(weights, 0, lattice.variance, from, width)
    block[j * m + j] = variance
    block[meanRow + j] = -variance
    block[sigmaRow + j] = -dot(fromMean, 0, lattice.variance, from, width)
    for (let k = 0; k < steps; k += 1) {
      const coupling = (rater * steps + k) * size + first
      block[(n + k) * m + j] = dot(weights, 0, lattice.coupling, coupling, width)
    }
  }
  const inSums = first - sums.from
  let pair = inSums
  for (let k = 0; k < steps; k += 1) {
    const coupling = k * sums.width + inSums
    block[meanRow + n + k] = -dot(weights, 0, sums.coupling, coupling, width)
    block[sigmaRow + n + k] = -dot(fromMean, 0, sums.coupling, coupling, width)
    for (let l = 0; l <= k; l += 1) {
      block[(n + k) * m + n + l] = dot(weights, 0, sums.stepPairs, pair, width)
      pair += sums.width
    }
  }
  block[meanRow + m - 2] = dot(weights, 0, sums.variance, inSums, width)
  block[sigmaRow + m - 2] = dot(fromMean, 0, sums.variance, inSums, width)
  let squares = 0
  for (let index = 0; index < width; index += 1) {
    const distance = (lattice.theta[first + index] as number) - mean
    const residual = pattern.total - (sums.expected[inSums + index] as number)
    const curvature = (sums.variance[inSums + index] as number) * distance - residual
    squares += (fromMean[index] as number) * curvature
  }
  block[sigmaRow + m - 1] = squares
  return block
}

/** Adds a block to the whole, for every unit of the pattern alike. */
function scatter(
  count: number,
  places: Int32Array,
  block: Float64Array,
  meanScore: Float64Array,
  gradient: Float64Array,
  information: Float64Array,
): void {
  const m = places.length
  const n = gradient.length
  for (let a = 0; a < m; a += 1) {
    const row = places[a] as number
    gradient[row] = (gradient[row] as number) + count * (meanScore[a] as number)
    for (let b = 0; b <= a; b += 1) {
      const column = places[b] as number
      const value = count * (block[a * m + b] as number)
      information[row * n + column] = (information[row * n + column] as number) + value
      if (row !== column) {
        information[column * n + row] = (information[column * n + row] as number) + value
      }
    }
  }
}
