/**
 * The rating-scale model with raters (Andrich 1978; Linacre 1989). Levels in use are numbered from
 * 0 without gaps and called categories here; with thresholds t_1 ... t_K
 *
 *     log P(category k) - log P(category k - 1) = theta - severity - t_k
 *
 * and a unit's theta comes from a normal distribution with the mean of its group and one sigma.
 * All are logits. Severities sum to zero within each component of raters, thresholds sum to zero.
 */
export interface SeverityModel {
  readonly severities: Float64Array
  readonly thresholds: Float64Array
  readonly means: Float64Array
  readonly sigma: number
}

/** How many of each there are; parameters stand in this order in a point, and sigma's log is last. */
export interface ModelSize {
  readonly raters: number
  readonly steps: number
  readonly means: number
}

export function parameterCount({ raters, steps, means }: ModelSize): number {
  return raters + steps + means + 1
}

/** Reads a point of the search as a model. */
export function modelAt(point: Float64Array, { raters, steps, means }: ModelSize): SeverityModel {
  return {
    severities: point.subarray(0, raters),
    thresholds: point.subarray(raters, raters + steps),
    means: point.subarray(raters + steps, raters + steps + means),
    sigma: Math.exp(point[raters + steps + means] as number),
  }
}

/**
 * The probability of each category, lowest first, at `logit` = theta - severity. Finite for any
 * finite logit: the largest exponent is taken out first.
 */
export function categoryProbabilities(logit: number, thresholds: Float64Array): number[] {
  const exponents = [0]
  let exponent = 0
  for (const threshold of thresholds) {
    exponent += logit - threshold
    exponents.push(exponent)
  }
  const highest = Math.max(...exponents)
  const weights = exponents.map((one) => Math.exp(one - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
