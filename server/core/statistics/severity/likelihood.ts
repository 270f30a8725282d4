import { addPatternInformation } from './information.ts'
import { buildLattice, type Lattice } from './lattice.ts'
import { modelAt, parameterCount, type SeverityModel } from './model.ts'
import type { Collapsed, Pattern, RaterSet } from './patterns.ts'
import { posteriorOf } from './posterior.ts'
import { sumLogTotals, sumOverSet } from './set-sums.ts'

/** The marginal log likelihood at a point, its gradient and its observed information. */
export interface Evaluation {
  readonly logLikelihood: number
  readonly gradient: Float64Array
  /** Minus the second derivatives, row after row; singular along the shifts that change nothing. */
  readonly information: Float64Array
}

/**
 * The marginal likelihood: of each unit the integral over theta, of its ratings' probabilities.
 *
 * Ratings enter outside the integrals only by sums (how much each rater gave in total, how many
 * ratings reach each step) and inside by the unit's total, so units with one pattern share one
 * integral. The gradient follows from Fisher's identity: the posterior mean of the derivatives of
 * the log likelihood that would hold if theta were known.
 *
 * @returns null where sigma is beyond what can be integrated
 */
export function evaluate(
  data: Collapsed,
  point: Float64Array,
  fineness?: number,
): Evaluation | null {
  const { size, raterTotals, stepTotals } = data
  const model = modelAt(point, size)
  const lattice = buildLattice(model, size, data.mostRatings, fineness)
  if (lattice === null) return null

  const n = parameterCount(size)
  const gradient = new Float64Array(n)
  const information = new Float64Array(n * n)
  let logLikelihood = 0
  for (const [rater, total] of raterTotals.entries()) {
    logLikelihood -= total * (model.severities[rater] as number)
    gradient[rater] = -total
  }
  for (const [step, total] of stepTotals.entries()) {
    logLikelihood -= total * (model.thresholds[step] as number)
    gradient[size.raters + step] = -total
  }
  for (const { raters, patterns } of posteriorsBySet(data, model, lattice)) {
    const all = patterns.map(({ posterior }) => posterior)
    const sums = sumOverSet(lattice, raters, size.steps, all)
    for (const { pattern, posterior } of patterns) {
      logLikelihood += pattern.count * posterior.logIntegral
      const at = { data, model, lattice, pattern, sums, posterior }
      addPatternInformation(at, gradient, information)
    }
  }
  return { logLikelihood, gradient, information }
}

/** The posteriors of all patterns of each set of raters. */
export function* posteriorsBySet(data: Collapsed, model: SeverityModel, lattice: Lattice) {
  const bySet: number[][] = data.sets.map(() => [])
  for (const [index, { set }] of data.patterns.entries()) bySet[set]?.push(index)
  for (const [set, indices] of bySet.entries()) {
    const { raters } = data.sets[set] as RaterSet
    const logTotal = sumLogTotals(lattice, raters)
    const patterns = indices.map((index) => {
      const pattern = data.patterns[index] as Pattern
      const mean = model.means[pattern.mean] as number
      const posterior = posteriorOf(lattice, logTotal, pattern.total, mean, model.sigma)
      return { index, pattern, posterior }
    })
    yield { raters, patterns }
  }
}
