import { dot, fourDots } from './dot.ts'

/**
 * The lower triangle L with L L' = `matrix` (symmetric, n by n, row after row), by Cholesky. It is
 * written over the matrix, whose upper triangle is left as it was.
 *
 * @returns null where the matrix is not positive definite
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const sums = new Float64Array(4)
  for (let first = 0; first < n; first += 4) {
    const end = Math.min(first + 4, n)
    const known = end - first === 4 ? first : 0
    for (let column = 0; column < known; column += 1) {
      fourDots(sums, matrix, first * n, n, matrix, column * n, column)
      const pivot = matrix[column * n + column] as number
      for (let at = 0; at < 4; at += 1) {
        const place = (first + at) * n + column
        matrix[place] = ((matrix[place] as number) - (sums[at] as number)) / pivot
      }
    }
    for (let row = first; row < end; row += 1) {
      if (!completeRow(matrix, n, row, known)) return null
    }
  }
  return matrix
}

/** The rest of a row of the triangle from a column on; false where its pivot is not above zero. */
function completeRow(matrix: Float64Array, n: number, row: number, from: number): boolean {
  const own = row * n
  for (let column = from; column < row; column += 1) {
    const other = column * n
    const rest = (matrix[own + column] as number) - dot(matrix, own, matrix, other, column)
    matrix[own + column] = rest / (matrix[other + column] as number)
  }
  const pivot = matrix[own + row] as number
  const rest = pivot - dot(matrix, own, matrix, own, row)
  matrix[own + row] = Math.sqrt(rest)
  return rest > 1e-12 * Math.abs(pivot)
}

/** Solves L L' x = `right`. */
export function solveCholesky(lower: Float64Array, n: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < n; row += 1) {
    const rest = (x[row] as number) - dot(lower, row * n, x, 0, row)
    x[row] = rest / (lower[row * n + row] as number)
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let rest = x[row] as number
    for (let k = row + 1; k < n; k += 1) rest -= (lower[k * n + row] as number) * (x[k] as number)
    x[row] = rest / (lower[row * n + row] as number)
  }
  return x
}

/** The inverse of a lower triangle, n by n, column after column. */
export function invertLower(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  const sums = new Float64Array(4)
  for (let first = 0; first < n; first += 4) {
    const end = Math.min(first + 4, n)
    const together = end - first === 4 ? end : n
    for (let column = first; column < end; column += 1) {
      const own = column * n
      inverse[own + column] = 1 / (lower[own + column] as number)
      for (let row = column + 1; row < together; row += 1) {
        const sum = dot(inverse, own + column, lower, row * n + column, row - column)
        inverse[own + row] = -sum / (lower[row * n + row] as number)
      }
    }
    for (let row = together; row < n; row += 1) {
      fourDots(sums, inverse, first * n + first, n, lower, row * n + first, row - first)
      const pivot = lower[row * n + row] as number
      for (let at = 0; at < 4; at += 1)
        inverse[(first + at) * n + row] = -(sums[at] as number) / pivot
    }
  }
  return inverse
}

/** One number of the inverse of L L', from the inverse of L. */
export function inverseAt(
  inverseOfLower: Float64Array,
  n: number,
  row: number,
  column: number,
): number {
  const from = Math.max(row, column)
  return dot(inverseOfLower, row * n + from, inverseOfLower, column * n + from, n - from)
}

/** The inverse of L L', n by n, row after row. */
export function invertCholesky(lower: Float64Array, n: number): Float64Array {
  const inverseOfLower = invertLower(lower, n)
  const inverse = new Float64Array(n * n)
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column < n; column += 1) {
      inverse[row * n + column] = inverseAt(inverseOfLower, n, row, column)
    }
  }
  return inverse
}
