import { cholesky, solveCholesky } from './cholesky.ts'
import { addConstraints, constrainedCovariance, constraintWeight } from './constraints.ts'
import { type Evaluation, evaluate } from './likelihood.ts'
import { modelAt, parameterCount, type SeverityModel } from './model.ts'
import type { Collapsed } from './patterns.ts'

/** The estimates, with their covariance in the order of a point. */
export interface Fit {
  readonly model: SeverityModel
  readonly logLikelihood: number
  readonly covariance: Float64Array
  /** Whether sigma came out as 0: units differ no more than chance alone makes them. */
  readonly sigmaIsZero: boolean
  readonly converged: boolean
  readonly iterations: number
}

const mostIterations = 100
/** The gain in log likelihood that a full step still promises when the search ends. */
const smallestGain = 1e-10
/** Below this sigma is held still and reported as 0. */
const smallestSigma = 0.01

/**
 * Maximises the marginal likelihood by Newton's method: steps from the observed information, made
 * positive definite where it is not, shortened until the likelihood no longer falls.
 *
 * @returns null where no finite maximum was found
 */
export function fitModel(data: Collapsed, fineness?: number): Fit | null {
  const sigmaPlace = parameterCount(data.size) - 1
  let point = startingPoint(data)
  let here = evaluate(data, point, fineness)
  let sigmaIsZero = false
  let converged = false
  let iterations = 0
  for (; iterations < mostIterations && here !== null && !converged; iterations += 1) {
    const step = newtonStep(here, data, sigmaIsZero)
    if (step === null) break
    const next = take(step.step, point, here, data, fineness)
    converged = step.gain < smallestGain
    if (next === null) break
    point = next.point
    here = next.evaluation
    if (!sigmaIsZero && (point[sigmaPlace] as number) < Math.log(smallestSigma)) {
      sigmaIsZero = true
      converged = false
      point[sigmaPlace] = Math.log(smallestSigma)
      here = evaluate(data, point, fineness)
    }
  }
  if (here === null) return null
  const covariance = covarianceAt(here, data, sigmaIsZero)
  if (covariance === null) return null
  const model = modelAt(point, data.size)
  const { logLikelihood } = here
  return { model, logLikelihood, covariance, sigmaIsZero, converged, iterations }
}

/** Equal severities, thresholds from how often each level was given, and sigma 1. */
function startingPoint({ size, stepTotals, raterTotals, patterns, sets }: Collapsed): Float64Array {
  const point = new Float64Array(parameterCount(size))
  const ratings = patterns.reduce(
    (sum, { count, set }) => sum + count * (sets[set]?.raters.length ?? 0),
    0,
  )
  const reached = [ratings, ...stepTotals, 0]
  let sum = 0
  for (let k = 0; k < size.steps; k += 1) {
    const below = (reached[k] as number) - (reached[k + 1] as number)
    const above = (reached[k + 1] as number) - (reached[k + 2] as number)
    point[size.raters + k] = Math.log((below + 0.5) / (above + 0.5))
    sum += point[size.raters + k] as number
  }
  const average = sum / size.steps
  for (let k = 0; k < size.steps; k += 1) {
    point[size.raters + k] = (point[size.raters + k] as number) - average
  }
  for (let mean = 0; mean < size.means; mean += 1) {
    point[size.raters + size.steps + mean] = raterTotals.length === 0 ? 0 : -average
  }
  return point
}

/** The information with what makes it regular, and with sigma held still where it is 0. */
function regular(here: Evaluation, data: Collapsed, sigmaIsZero: boolean) {
  const n = parameterCount(data.size)
  const matrix = Float64Array.from(here.information)
  const weight = constraintWeight(here.information, data)
  addConstraints(matrix, data, weight)
  if (sigmaIsZero) {
    for (let k = 0; k < n; k += 1) {
      matrix[(n - 1) * n + k] = 0
      matrix[k * n + n - 1] = 0
    }
    matrix[n * n - 1] = 1
  }
  return { matrix, weight, n }
}

function newtonStep(here: Evaluation, data: Collapsed, sigmaIsZero: boolean) {
  const { matrix, n } = regular(here, data, sigmaIsZero)
  const gradient = Float64Array.from(here.gradient)
  if (sigmaIsZero) gradient[n - 1] = 0
  for (let ridge = 0; ridge < 1e6; ridge = ridge === 0 ? 0.01 : ridge * 10) {
    const damped = Float64Array.from(matrix)
    for (let k = 0; k < n; k += 1) {
      const diagonal = Math.abs(matrix[k * n + k] as number)
      damped[k * n + k] = (damped[k * n + k] as number) + ridge * (diagonal + 1e-3)
    }
    const lower = cholesky(damped, n)
    if (lower === null) continue
    const step = solveCholesky(lower, n, gradient)
    const gain = step.reduce((sum, one, k) => sum + one * (gradient[k] as number), 0)
    return { step, gain: ridge === 0 ? gain : Number.POSITIVE_INFINITY }
  }
  return null
}

/** Takes a step, or the half of it and so on, so that the likelihood does not fall. */
function take(
  step: Float64Array,
  point: Float64Array,
  here: Evaluation,
  data: Collapsed,
  fineness: number | undefined,
) {
  const last = point.length - 1
  const logits = Math.max(...step.subarray(0, last).map(Math.abs))
  const sigma = Math.exp(point[last] as number)
  let length = Math.min(
    1,
    1 / Math.abs(step[last] as number),
    (3 * Math.max(1, sigma)) / Math.max(logits, 1e-300),
  )
  const tolerance = 1e-10 * Math.abs(here.logLikelihood)
  for (let halvings = 0; halvings < 40; halvings += 1) {
    const next = point.map((value, k) => value + length * (step[k] as number))
    const evaluation = evaluate(data, next, fineness)
    if (evaluation !== null && evaluation.logLikelihood >= here.logLikelihood - tolerance) {
      return { point: next, evaluation }
    }
    length /= 2
  }
  return null
}

function covarianceAt(here: Evaluation, data: Collapsed, sigmaIsZero: boolean) {
  const { matrix, weight, n } = regular(here, data, sigmaIsZero)
  const lower = cholesky(matrix, n)
  return lower === null ? null : constrainedCovariance(lower, data, weight)
}
