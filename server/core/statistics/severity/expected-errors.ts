import { cholesky } from '../linear/cholesky.ts'
import { tabulate } from '../rating-table.ts'
import { type Components, componentsOf } from './components.ts'
import { addConstraints, constrainedCovariance, constraintWeight } from './constraints.ts'
import { addPatternInformation } from './information.ts'
import { buildLattice } from './lattice.ts'
import { parameterCount, type SeverityModel } from './model.ts'
import { type Collapsed, collapse, type RaterSet } from './patterns.ts'
import { posteriorOf } from './posterior.ts'
import { mostParameters } from './reasons.ts'
import { sumLogTotals, sumOverSet } from './set-sums.ts'
import { weightsOfTotals } from './total-probabilities.ts'

/** Who is to rate what. */
export interface Assignment {
  readonly unit: string
  readonly rater: string
  /** What the unit belongs to, such as its region; one group a unit. */
  readonly group?: string
}

/** What a plan takes for granted, in logits. */
export interface PlanAssumptions {
  /** How far the units differ. */
  readonly sigma: number
  /** Of the step into level 2, 3, ...; their sum is taken to be 0. */
  readonly thresholds: readonly number[]
  /** Where the units lie, 0 unless given: where raters waver evenly between the middle levels. */
  readonly mean?: number
  /** Of raters who are known to be severe or lenient; 0 for the others. */
  readonly severities?: Readonly<Record<string, number>>
}

export interface ExpectedErrors {
  /** In order of their ids; no standard error in a component that cannot tell its raters apart. */
  readonly raters: readonly {
    readonly rater: string
    readonly n: number
    readonly standardError: number | null
    readonly component: number
  }[]
  readonly components: readonly (readonly string[])[]
}

/**
 * The standard error that each rater's severity will have once a plan has been carried out, if the
 * assumptions hold: from the expected information of the model of `model.ts`, thresholds, means and
 * sigma being estimated as well. Nothing is drawn at random: given who rates a unit, the observed
 * information depends on the total of its ratings alone, so it is averaged over the totals.
 *
 * @param levels the highest level of the scale
 * @param assignments a pair of unit and rater that stands twice counts once
 * @throws RangeError for thresholds other than levels - 1, or a sigma that is not above 0
 */
export function expectedSeverityErrors({
  levels,
  assignments,
  assumptions,
}: {
  readonly levels: number
  readonly assignments: readonly Assignment[]
  readonly assumptions: PlanAssumptions
}): ExpectedErrors {
  const { thresholds, sigma } = assumptions
  if (thresholds.length !== levels - 1) throw new RangeError('one threshold for each step')
  if (!(sigma > 0)) throw new RangeError('sigma must be above 0')
  const table = tabulate(levels, withoutRepeats(assignments))
  const components = componentsOf(table, () => true)
  const data = collapse({
    table,
    states: table.raters.map(() => 'fitted'),
    unitLeftOut: new Uint8Array(table.units.length),
    levelsInUse: Array.from({ length: levels }, (_, index) => index + 1),
    components,
  })
  const model = assumedModel(table.raters, assumptions, data)
  const covariance = parameterCount(data.size) > mostParameters ? null : covarianceOf(data, model)
  const n = parameterCount(data.size)
  const counts = new Int32Array(table.raters.length)
  for (const rater of table.raterOf) counts[rater] = (counts[rater] as number) + 1
  return {
    raters: table.raters.map((rater, number) => {
      const component = components.componentOf[number] as number
      const known = covariance !== null && (data.ratersIn[component] as number) > 1
      const standardError = known ? Math.sqrt(covariance[number * n + number] as number) : null
      return { rater, n: counts[number] as number, standardError, component }
    }),
    components: namesOf(components, table.raters),
  }
}

function withoutRepeats(assignments: readonly Assignment[]) {
  const seen = new Map<string, Assignment>()
  for (const one of assignments) seen.set(JSON.stringify([one.unit, one.rater]), one)
  return [...seen.values()].map((one) => ({ ...one, value: 1 }))
}

function namesOf({ members }: Components, raters: readonly string[]): string[][] {
  return members.map((numbers) => numbers.map((number) => raters[number] as string))
}

function assumedModel(
  raters: readonly string[],
  { sigma, thresholds, mean = 0, severities = {} }: PlanAssumptions,
  { size }: Collapsed,
): SeverityModel {
  const average = thresholds.reduce((sum, one) => sum + one, 0) / thresholds.length
  return {
    severities: Float64Array.from(raters, (rater) => severities[rater] ?? 0),
    thresholds: Float64Array.from(thresholds, (one) => one - average),
    means: new Float64Array(size.means).fill(mean),
    sigma,
  }
}

/** The covariance of the estimates, by the inverse of the expected information; null if singular. */
function covarianceOf(data: Collapsed, model: SeverityModel): Float64Array | null {
  const n = parameterCount(data.size)
  const lattice = buildLattice(model, data.size, data.mostRatings)
  if (lattice === null || data.size.raters === 0) return null
  const gradient = new Float64Array(n)
  const information = new Float64Array(n * n)
  for (const { set, mean, count } of data.patterns) {
    const { raters } = data.sets[set] as RaterSet
    const severities = Array.from(raters, (rater) => model.severities[rater] as number)
    const { weights, logScale } = weightsOfTotals(severities, model.thresholds)
    const logTotal = sumLogTotals(lattice, raters)
    const at = model.means[mean] as number
    const posteriors = Array.from(weights, (_, total) =>
      posteriorOf(lattice, logTotal, total, at, model.sigma),
    )
    const sums = sumOverSet(lattice, raters, data.size.steps, posteriors)
    for (const [total, posterior] of posteriors.entries()) {
      const probability = (weights[total] as number) * Math.exp(logScale + posterior.logIntegral)
      const pattern = { set, mean, total, count: count * probability }
      const shared = { data, model, lattice, pattern, sums, posterior }
      addPatternInformation(shared, gradient, information)
    }
  }
  const weight = constraintWeight(information, data)
  addConstraints(information, data, weight)
  const lower = cholesky(information, n)
  return lower === null ? null : constrainedCovariance(lower, data, weight)
}
