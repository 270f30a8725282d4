import { invertCholesky } from '../linear/cholesky.ts'
import { parameterCount } from './model.ts'
import type { Collapsed } from './patterns.ts'

/**
 * Two kinds of shift change no probability: of a component's severities together with its means,
 * and of all thresholds together with all means. The information is singular along them. Adding
 * `weight` x (sum of a component's severities)^2 and the like of the thresholds makes it regular, and
 * a Newton step from where the sums are zero then keeps them there, but for rounding.
 */
export function addConstraints(
  information: Float64Array,
  { size, componentOf }: Collapsed,
  weight: number,
): void {
  const n = parameterCount(size)
  for (let a = 0; a < size.raters; a += 1) {
    for (let b = 0; b < size.raters; b += 1) {
      if (componentOf[a] === componentOf[b]) add(information, a * n + b, weight)
    }
  }
  for (let a = 0; a < size.steps; a += 1) {
    for (let b = 0; b < size.steps; b += 1) {
      add(information, (size.raters + a) * n + size.raters + b, weight)
    }
  }
}

/** Shifts a point so that the sums are zero, which changes no probability. */
export function centre(point: Float64Array, data: Collapsed): void {
  const { size, componentOf, componentOfMean, ratersIn } = data
  const firstMean = size.raters + size.steps
  const sums = new Float64Array(ratersIn.length)
  for (const [rater, component] of componentOf.entries())
    add(sums, component, point[rater] as number)
  for (const [rater, component] of componentOf.entries()) {
    add(point, rater, -(sums[component] as number) / (ratersIn[component] as number))
  }
  let steps = 0
  for (let k = size.raters; k < firstMean; k += 1) steps += (point[k] as number) / size.steps
  for (let k = size.raters; k < firstMean; k += 1) add(point, k, -steps)
  for (const [mean, component] of componentOfMean.entries()) {
    const severity = (sums[component] as number) / (ratersIn[component] as number)
    add(point, firstMean + mean, -severity - steps)
  }
}

/** A weight of the size of the information itself. */
export function constraintWeight(information: Float64Array, { size }: Collapsed): number {
  const n = parameterCount(size)
  let sum = 0
  for (let rater = 0; rater < size.raters; rater += 1) {
    sum += information[rater * n + rater] as number
  }
  return Math.max(sum / size.raters ** 2, 1e-6)
}

/**
 * The covariance of the estimates, from the triangle of the information with the constraints. The
 * inverse holds, beyond it, `1 / weight` of the outer product of each shift with itself, over the
 * square of what the shift adds to the sum that it breaks; this is taken out again.
 */
export function constrainedCovariance(
  lower: Float64Array,
  { size, componentOf, componentOfMean, ratersIn }: Collapsed,
  weight: number,
): Float64Array {
  const n = parameterCount(size)
  const covariance = invertCholesky(lower, n)
  const firstMean = size.raters + size.steps
  const takeOut = (shift: readonly number[], sum: number): void => {
    for (const a of shift) {
      for (const b of shift) add(covariance, a * n + b, -1 / (weight * sum ** 2))
    }
  }
  for (const [component, count] of ratersIn.entries()) {
    takeOut(
      [...where(componentOf, component, 0), ...where(componentOfMean, component, firstMean)],
      count,
    )
  }
  const thresholdsAndMeans = Array.from(
    { length: size.steps + size.means },
    (_, index) => size.raters + index,
  )
  takeOut(thresholdsAndMeans, size.steps)
  return covariance
}

function where(componentOf: Int32Array, component: number, offset: number): number[] {
  const found: number[] = []
  for (const [index, one] of componentOf.entries())
    if (one === component) found.push(offset + index)
  return found
}

function add(matrix: Float64Array, place: number, value: number): void {
  matrix[place] = (matrix[place] as number) + value
}
