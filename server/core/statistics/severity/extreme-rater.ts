import type { Estimate } from './estimate.ts'
import { categoryProbabilities } from './model.ts'

/** One end of the scale, seen from the units that an extreme rater rated. */
export interface ExtremeRatings {
  /** Whether every rating is the highest level, not the lowest. */
  readonly highest: boolean
  /** Of each pattern, how many of the rated units have it. */
  readonly patterns: ReadonlyMap<number, number>
}

/** The standard deviation of the prior, in logits. */
const priorDeviation = 2

/**
 * The severity of a rater who gave only the highest or only the lowest level, for whom there is no
 * finite maximum: the mode of the posterior under a normal prior around 0, all else fixed. What the
 * other raters gave tells of each unit's theta. The posterior is log-concave, so Newton's method
 * held between bounds finds its one mode.
 */
export function severityOfExtreme(
  { fit, lattice, posteriors }: Estimate,
  { highest, patterns }: ExtremeRatings,
): { severity: number; standardError: number } {
  const { thresholds } = fit.model
  const category = highest ? thresholds.length : 0
  let [low, high] = [-50, 50]
  let severity = 0
  let curvature = 1
  for (let iteration = 0; iteration < 100; iteration += 1) {
    const slopes = slopesAt(severity)
    curvature = slopes.curvature
    if (slopes.slope > 0) low = severity
    else high = severity
    const newton = severity + slopes.slope / curvature
    const next = newton > low && newton < high ? newton : (low + high) / 2
    const moved = Math.abs(next - severity)
    severity = next
    if (moved < 1e-10) break
  }
  return { severity, standardError: 1 / Math.sqrt(curvature) }

  /** The slope of the log posterior and minus its second derivative. */
  function slopesAt(at: number): { slope: number; curvature: number } {
    let slope = -at / priorDeviation ** 2
    let second = -1 / priorDeviation ** 2
    for (const [pattern, count] of patterns) {
      const { first, weights } = posteriors[pattern] as (typeof posteriors)[number]
      let [likelihood, firstDerivative, secondDerivative] = [0, 0, 0]
      for (const [index, weight] of weights.entries()) {
        const logit = (lattice.theta[first + index] as number) - at
        const probabilities = categoryProbabilities(logit, thresholds)
        const expected = probabilities.reduce((sum, one, k) => sum + k * one, 0)
        const variance = probabilities.reduce((sum, one, k) => sum + (k - expected) ** 2 * one, 0)
        const part = weight * Math.max(probabilities[category] as number, 1e-300)
        likelihood += part
        firstDerivative -= part * (category - expected)
        secondDerivative += part * ((category - expected) ** 2 - variance)
      }
      const ratio = firstDerivative / likelihood
      slope += count * ratio
      second += count * (secondDerivative / likelihood - ratio ** 2)
    }
    return { slope, curvature: -second }
  }
}
