/**
 * The coefficients of the product, over raters, of the sum over categories of
 * exp(-k severity - thresholds up to k) y^k: how many ways, weighted, lead to each total. With the
 * integral of a total they give its probability (the elementary symmetric functions of Rasch
 * models; Andersen 1972). Divided by their sum, whose log comes with them, so that nothing
 * overflows.
 *
 * @returns one coefficient for each total from 0 to raters x steps
 */
export function weightsOfTotals(
  severities: readonly number[],
  thresholds: Float64Array,
): { readonly weights: Float64Array; readonly logScale: number } {
  const steps = thresholds.length
  let weights = Float64Array.of(1)
  let logScale = 0
  for (const severity of severities) {
    const next = new Float64Array(weights.length + steps)
    let exponent = 0
    for (let k = 0; k <= steps; k += 1) {
      if (k > 0) exponent -= severity + (thresholds[k - 1] as number)
      const factor = Math.exp(exponent)
      for (const [total, weight] of weights.entries()) {
        next[total + k] = (next[total + k] as number) + factor * weight
      }
    }
    const sum = next.reduce((all, weight) => all + weight, 0)
    weights = next.map((weight) => weight / sum)
    logScale += Math.log(sum)
  }
  return { weights, logScale }
}
