import { cholesky, inverseAt, invertLower } from '../linear/cholesky.ts'
import type { Network } from './network.ts'

/** How the errors of a network's abilities hang together, under the constraint that they sum to zero. */
export interface Covariance {
  /** By place. */
  readonly standardErrors: Float64Array
  /** The standard error of the difference of the items at two places. */
  readonly ofDifference: (one: number, other: number) => number
}

/**
 * The covariance of abilities that sum to zero: the pseudo-inverse of their information, which is
 * the Laplacian of the network. It is the inverse of the Laplacian with the same number added to each
 * entry, up to that number's own inverse, which the differences of items do not feel. By Cholesky's
 * factor; time goes with the cube of the items.
 *
 * @returns null where the information is too uneven for a factor
 */
export function covarianceOf(
  { starts, targets }: Network,
  information: Float64Array,
): Covariance | null {
  const items = starts.length - 1
  const total = information.reduce((sum, one) => sum + one, 0)
  const added = total / items ** 2
  const matrix = new Float64Array(items * items).fill(added)
  const add = (row: number, column: number, by: number) => {
    matrix[row * items + column] = (matrix[row * items + column] as number) + by
  }
  for (let place = 0; place < items; place += 1) {
    const end = starts[place + 1] as number
    for (let pair = starts[place] as number; pair < end; pair += 1) {
      const target = targets[pair] as number
      const weight = information[pair] as number
      add(place, place, weight)
      add(target, target, weight)
      add(place, target, -weight)
      add(target, place, -weight)
    }
  }
  const lower = cholesky(matrix, items)
  if (lower === null) return null
  const inverseOfLower = invertLower(lower, items)
  const constant = 1 / (added * items ** 2)
  const covariance = (one: number, other: number): number =>
    inverseAt(inverseOfLower, items, one, other) - constant
  return {
    standardErrors: new Float64Array(items).map((_, place) => Math.sqrt(covariance(place, place))),
    ofDifference: (one, other) =>
      Math.sqrt(covariance(one, one) + covariance(other, other) - 2 * covariance(one, other)),
  }
}
