import { cholesky, solveCholesky } from '../linear/cholesky.ts'
import { addConstraints, centre, constrainedCovariance, constraintWeight } from './constraints.ts'
import { type Evaluation, evaluate } from './likelihood.ts'
import { modelAt, parameterCount, type SeverityModel } from './model.ts'
import type { Collapsed } from './patterns.ts'
import { startingPoint } from './starting-point.ts'

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
 * A standard error beyond this, in logits, betrays a direction in which the likelihood rises for
 * ever: some raters or groups keep to levels that others do not use.
 */
const largestError = 1000

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
  let wasReleased = false
  let converged = false
  let iterations = 0
  while (here !== null && !converged && iterations < mostIterations) {
    iterations += 1
    const step = newtonStep(here, data, sigmaIsZero)
    const next = step && take(step.step, point, here, data, fineness)
    if (step === null || next === null) break
    point = next.point
    here = next.evaluation
    const settled = step.gain < smallestGain
    const rises = (here.gradient[sigmaPlace] as number) > 0
    if (!sigmaIsZero && (point[sigmaPlace] as number) < Math.log(smallestSigma) && !rises) {
      sigmaIsZero = true
      point[sigmaPlace] = Math.log(smallestSigma)
      here = evaluate(data, point, fineness)
    } else if (settled && sigmaIsZero && rises && !wasReleased) {
      // With the other parameters in place, a sigma above 0 is likelier after all.
      sigmaIsZero = false
      wasReleased = true
    } else {
      converged = settled
    }
  }
  if (here === null) return null
  const covariance = covarianceAt(here, data, sigmaIsZero)
  if (covariance === null || isUnbounded(covariance)) return null
  const model = modelAt(point, data.size)
  const { logLikelihood } = here
  return { model, logLikelihood, covariance, sigmaIsZero, converged, iterations }
}

function isUnbounded(covariance: Float64Array): boolean {
  const n = Math.sqrt(covariance.length)
  for (let place = 0; place < n - 1; place += 1) {
    if ((covariance[place * n + place] as number) > largestError ** 2) return true
  }
  return false
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
    centre(next, data)
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
