import type { Lattice } from './lattice.ts'
import { parameterCount, type SeverityModel } from './model.ts'
import type { Collapsed, Pattern, RaterSet } from './patterns.ts'
import type { Posterior } from './posterior.ts'
import { type SetSums, stepSumsAt } from './set-sums.ts'

interface PatternAt {
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
 * mean and log sigma, in this order.
 */
export function addPatternInformation(
  at: PatternAt,
  gradient: Float64Array,
  information: Float64Array,
): void {
  const { data, pattern, posterior } = at
  const { raters } = data.sets[pattern.set] as RaterSet
  const { size } = data
  const places = placesInPoint(data, pattern, raters)
  const m = places.length
  const block = new Float64Array(m * m)
  const meanScore = new Float64Array(m)
  const scores = new Float64Array(m)
  const steps = { above: new Float64Array(size.steps), coupling: new Float64Array(size.steps) }

  for (let index = 0; index < posterior.weights.length; index += 1) {
    const node = posterior.first + index
    const weight = posterior.weights[index] as number
    stepSumsAt(at.lattice.above, at.lattice, size, raters, node, steps.above)
    stepSumsAt(at.lattice.coupling, at.lattice, size, raters, node, steps.coupling)
    fillScores(at, raters, node, steps.above, scores)
    addKnownInformation(at, raters, node, weight, steps, block)
    for (let a = 0; a < m; a += 1) {
      const score = weight * (scores[a] as number)
      meanScore[a] = (meanScore[a] as number) + score
      for (let b = 0; b <= a; b += 1) {
        block[a * m + b] = (block[a * m + b] as number) - score * (scores[b] as number)
      }
    }
  }
  scatter(at, places, block, meanScore, gradient, information)
}

function placesInPoint({ size }: Collapsed, { mean }: Pattern, raters: Int32Array): Int32Array {
  const places = new Int32Array(raters.length + size.steps + 2)
  places.set(raters)
  for (let k = 0; k < size.steps; k += 1) places[raters.length + k] = size.raters + k
  places[raters.length + size.steps] = size.raters + size.steps + mean
  places[raters.length + size.steps + 1] = parameterCount(size) - 1
  return places
}

/** The scores at a known theta, without the sums of ratings, which are constants. */
function fillScores(
  { lattice, model, pattern, sums }: PatternAt,
  raters: Int32Array,
  node: number,
  above: Float64Array,
  into: Float64Array,
): void {
  const n = raters.length
  for (let j = 0; j < n; j += 1) {
    into[j] = lattice.expected[(raters[j] as number) * lattice.size + node] as number
  }
  into.set(above, n)
  const residual = pattern.total - (sums.expected[node] as number)
  const fromMean = (lattice.theta[node] as number) - (model.means[pattern.mean] as number)
  into[n + above.length] = residual
  into[n + above.length + 1] = fromMean * residual
}

/** The information at a known theta, weighted, into the lower triangle of the block. */
function addKnownInformation(
  { lattice, model, pattern, sums }: PatternAt,
  raters: Int32Array,
  node: number,
  weight: number,
  steps: { readonly above: Float64Array; readonly coupling: Float64Array },
  block: Float64Array,
): void {
  const n = raters.length
  const k = steps.above.length
  const m = n + k + 2
  const meanRow = (n + k) * m
  const sigmaRow = (n + k + 1) * m
  const fromMean = (lattice.theta[node] as number) - (model.means[pattern.mean] as number)
  const add = (place: number, value: number): void => {
    block[place] = (block[place] as number) + weight * value
  }
  for (let j = 0; j < n; j += 1) {
    const rater = raters[j] as number
    const variance = lattice.variance[rater * lattice.size + node] as number
    add(j * m + j, variance)
    add(meanRow + j, -variance)
    add(sigmaRow + j, -variance * fromMean)
    for (let step = 0; step < k; step += 1) {
      const table = (rater * k + step) * lattice.size + node
      add((n + step) * m + j, lattice.coupling[table] as number)
      const above = lattice.above[table] as number
      for (let lower = 0; lower <= step; lower += 1) {
        const aboveLower = lattice.above[(rater * k + lower) * lattice.size + node] as number
        add((n + step) * m + n + lower, above * (1 - aboveLower))
      }
    }
  }
  for (let step = 0; step < k; step += 1) {
    add(meanRow + n + step, -(steps.coupling[step] as number))
    add(sigmaRow + n + step, -(steps.coupling[step] as number) * fromMean)
  }
  const variance = sums.variance[node] as number
  const residual = pattern.total - (sums.expected[node] as number)
  add(meanRow + n + k, variance)
  add(sigmaRow + n + k, variance * fromMean)
  add(sigmaRow + n + k + 1, variance * fromMean ** 2 - residual * fromMean)
}

/** Completes the covariance of the scores and adds all to the whole, for every unit alike. */
function scatter(
  { pattern }: PatternAt,
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
    const mean = meanScore[a] as number
    gradient[row] = (gradient[row] as number) + pattern.count * mean
    for (let b = 0; b <= a; b += 1) {
      const column = places[b] as number
      const value = pattern.count * ((block[a * m + b] as number) + mean * (meanScore[b] as number))
      information[row * n + column] = (information[row * n + column] as number) + value
      if (row !== column) {
        information[column * n + row] = (information[column * n + row] as number) + value
      }
    }
  }
}
