import type { ComparedPairs } from './pairs.ts'

/** How the errors of a component's abilities hang together, under the constraint that they sum to zero. */
export interface Covariance {
  readonly standardErrors: Float64Array
  /** The standard error of the difference of two items. */
  readonly ofDifference: (one: number, other: number) => number
}

/**
 * The covariance of abilities that sum to zero: the pseudo-inverse of their information, which is
 * the Laplacian of the network of pairs. It is the inverse of the Laplacian with the same number
 * added to each entry, up to that number's own inverse, which the differences of items do not feel.
 * By Cholesky's factor; time goes with the cube of the items.
 */
export function covarianceOf(
  { first, second }: ComparedPairs,
  information: Float64Array,
  items: number,
): Covariance {
  const total = information.reduce((sum, one) => sum + one, 0)
  const added = total / items ** 2
  const matrix = new Float64Array(items * items).fill(added)
  const add = (row: number, column: number, by: number) => {
    matrix[row * items + column] = (matrix[row * items + column] as number) + by
  }
  for (let pair = 0; pair < first.length; pair += 1) {
    const one = first[pair] as number
    const other = second[pair] as number
    const weight = information[pair] as number
    add(one, one, weight)
    add(other, other, weight)
    add(one, other, -weight)
    add(other, one, -weight)
  }
  const columns = invertFactor(factorInPlace(matrix, items), items)
  const constant = 1 / (added * items ** 2)
  const covariance = (one: number, other: number): number => {
    let sum = 0
    for (let at = Math.max(one, other); at < items; at += 1) {
      sum += (columns[one * items + at] as number) * (columns[other * items + at] as number)
    }
    return sum - constant
  }
  const standardErrors = new Float64Array(items)
  for (let item = 0; item < items; item += 1) {
    standardErrors[item] = Math.sqrt(covariance(item, item))
  }
  return {
    standardErrors,
    ofDifference: (one, other) =>
      Math.sqrt(covariance(one, one) + covariance(other, other) - 2 * covariance(one, other)),
  }
}

/** Cholesky's factor of a positive definite matrix, row by row in its lower half. */
function factorInPlace(matrix: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row += 1) {
    const own = row * size
    for (let column = 0; column <= row; column += 1) {
      const other = column * size
      let rest = matrix[own + column] as number
      for (let at = 0; at < column; at += 1) {
        rest -= (matrix[own + at] as number) * (matrix[other + at] as number)
      }
      matrix[own + column] =
        column === row ? Math.sqrt(rest) : rest / (matrix[other + column] as number)
    }
  }
  return matrix
}

/** The inverse of a lower factor, column by column, each from its place on the diagonal. */
function invertFactor(factor: Float64Array, size: number): Float64Array {
  const columns = new Float64Array(size * size)
  for (let column = 0; column < size; column += 1) {
    const own = columns.subarray(column * size, (column + 1) * size)
    own[column] = 1 / (factor[column * size + column] as number)
    for (let row = column + 1; row < size; row += 1) {
      const start = row * size
      let sum = 0
      for (let at = column; at < row; at += 1) {
        sum += (factor[start + at] as number) * (own[at] as number)
      }
      own[row] = -sum / (factor[start + row] as number)
    }
  }
  return columns
}
