import type { ModelSize, SeverityModel } from './model.ts'

/**
 * Equally spaced values of theta, with what the model says of every rater at each. All integrals
 * over a unit's theta are sums over the stretch of the lattice where that unit's density lives.
 *
 * The trapezoidal rule for an analytic density that vanishes at both ends errs by about
 * exp(-2 pi d / step), d the distance of its nearest singularity from the real line, and by
 * exp(-2 (pi sd / step)^2) for a normal one (Trefethen and Weideman, SIAM Review 56:385, 2014).
 * The step is at most the smallest standard deviation that a unit's posterior can have.
 * Unlike Gauss-Hermite nodes this holds where sigma is large and a posterior looks like a box.
 */
export interface Lattice {
  readonly step: number
  readonly theta: Float64Array
  /** The tables below hold one rater after the other, `size` values each. */
  readonly size: number
  /** Log of the sum of the categories' weights. */
  readonly logTotal: Float64Array
  readonly expected: Float64Array
  readonly variance: Float64Array
  /** P(category >= k), k = 1 ... K: for each rater one step after the other. */
  readonly above: Float64Array
  /** Covariance of the category with (category >= k), in the same order. */
  readonly coupling: Float64Array
}

/** Sharpness of the sums: each doubling halves the step. */
export const usualFineness = 1

const widestStep = 0.5
/** How many prior standard deviations the lattice reaches beyond where a posterior can peak. */
const reach = 7
const mostEntries = 2e6

/**
 * @param mostRatings how many ratings the unit with most of them has
 * @returns null where the lattice would be too large to hold: sigma is beyond anything meaningful
 */
export function buildLattice(
  model: SeverityModel,
  size: ModelSize,
  mostRatings: number,
  fineness = usualFineness,
): Lattice | null {
  const { sigma, severities, thresholds } = model
  const sharpest = mostRatings * largestVariance(thresholds) + 1 / sigma ** 2
  const step = Math.min(widestStep, 1 / Math.sqrt(sharpest)) / fineness
  const [low, high] = rangeOf(model, mostRatings)
  const count = Math.ceil((high - low) / step) + 1
  if (!(count * size.raters <= mostEntries)) return null

  const theta = Float64Array.from({ length: count }, (_, index) => low + index * step)
  const lattice: Lattice = {
    step,
    theta,
    size: count,
    logTotal: new Float64Array(size.raters * count),
    expected: new Float64Array(size.raters * count),
    variance: new Float64Array(size.raters * count),
    above: new Float64Array(size.raters * size.steps * count),
    coupling: new Float64Array(size.raters * size.steps * count),
  }
  const cumulative = cumulate(thresholds)
  for (let rater = 0; rater < size.raters; rater += 1) {
    fillRater(lattice, rater, severities[rater] as number, cumulative)
  }
  return lattice
}

/** Sums of the thresholds up to each category, beginning with 0. */
function cumulate(thresholds: Float64Array): Float64Array {
  const sums = new Float64Array(thresholds.length + 1)
  for (const [index, threshold] of thresholds.entries()) {
    sums[index + 1] = (sums[index] as number) + threshold
  }
  return sums
}

function fillRater(lattice: Lattice, rater: number, severity: number, cumulative: Float64Array) {
  const { theta, size } = lattice
  const steps = cumulative.length - 1
  const weights = new Float64Array(steps + 1)
  for (let node = 0; node < size; node += 1) {
    const logit = (theta[node] as number) - severity
    let highest = 0
    for (let k = 1; k <= steps; k += 1) {
      const exponent = k * logit - (cumulative[k] as number)
      weights[k] = exponent
      if (exponent > highest) highest = exponent
    }
    weights[0] = Math.exp(-highest)
    let total = weights[0] as number
    for (let k = 1; k <= steps; k += 1) {
      const weight = Math.exp((weights[k] as number) - highest)
      weights[k] = weight
      total += weight
    }
    fillNode(lattice, rater, node, weights, total)
    lattice.logTotal[rater * size + node] = highest + Math.log(total)
  }
}

function fillNode(
  lattice: Lattice,
  rater: number,
  node: number,
  weights: Float64Array,
  total: number,
): void {
  const steps = weights.length - 1
  let expected = 0
  for (let k = 1; k <= steps; k += 1) expected += (k * (weights[k] as number)) / total
  let above = 0
  let coupling = 0
  let variance = expected ** 2 * ((weights[0] as number) / total)
  for (let k = steps; k >= 1; k -= 1) {
    const probability = (weights[k] as number) / total
    above += probability
    coupling += (k - expected) * probability
    variance += (k - expected) ** 2 * probability
    const place = (rater * steps + k - 1) * lattice.size + node
    lattice.above[place] = above
    lattice.coupling[place] = coupling
  }
  lattice.expected[rater * lattice.size + node] = expected
  lattice.variance[rater * lattice.size + node] = variance
}

/** The largest variance that a rating can have: it peaks at a threshold or half-way between two. */
function largestVariance(thresholds: Float64Array): number {
  const sorted = Float64Array.from(thresholds).sort()
  const cumulative = cumulate(thresholds)
  let largest = 0
  for (let index = 0; index < sorted.length; index += 1) {
    const here = sorted[index] as number
    const next = sorted[index + 1] ?? here
    for (const logit of [here, (here + next) / 2]) {
      largest = Math.max(largest, varianceAt(logit, cumulative))
    }
  }
  return largest * 1.1
}

function varianceAt(logit: number, cumulative: Float64Array): number {
  let highest = 0
  for (let k = 1; k < cumulative.length; k += 1) {
    highest = Math.max(highest, k * logit - (cumulative[k] as number))
  }
  let [total, sum, squares] = [0, 0, 0]
  for (let k = 0; k < cumulative.length; k += 1) {
    const weight = Math.exp(k * logit - (cumulative[k] as number) - highest)
    total += weight
    sum += k * weight
    squares += k * k * weight
  }
  return squares / total - (sum / total) ** 2
}

/**
 * Where posteriors can live. A posterior peaks at most sigma^2 times the highest total from its
 * mean, and hardly beyond the outermost step of any rater, where the last category is all but
 * certain; its standard deviation is at most sigma.
 */
function rangeOf(model: SeverityModel, mostRatings: number): [number, number] {
  const { sigma, severities, thresholds, means } = model
  const pull = sigma ** 2 * mostRatings * thresholds.length
  const certain = 12
  const hardest = Math.max(...severities) + Math.max(...thresholds) + certain
  const easiest = Math.min(...severities) + Math.min(...thresholds) - certain
  const lowestMean = Math.min(...means)
  const highestMean = Math.max(...means)
  const low = Math.max(lowestMean - pull, Math.min(lowestMean, easiest))
  const high = Math.min(highestMean + pull, Math.max(highestMean, hardest))
  return [low - reach * sigma, high + reach * sigma]
}
