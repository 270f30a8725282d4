/**
 * The lower triangle L with L L' = `matrix` (symmetric, n by n, row after row), by Cholesky.
 *
 * @returns null where the matrix is not positive definite
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n)
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * n + column] as number
      for (let k = 0; k < column; k += 1) {
        sum -= (lower[row * n + k] as number) * (lower[column * n + k] as number)
      }
      if (column < row) {
        lower[row * n + column] = sum / (lower[column * n + column] as number)
      } else {
        if (!(sum > 1e-12 * Math.abs(matrix[row * n + row] as number))) return null
        lower[row * n + row] = Math.sqrt(sum)
      }
    }
  }
  return lower
}

/** Solves L L' x = `right`. */
export function solveCholesky(lower: Float64Array, n: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right)
  for (let row = 0; row < n; row += 1) {
    let sum = x[row] as number
    for (let k = 0; k < row; k += 1) sum -= (lower[row * n + k] as number) * (x[k] as number)
    x[row] = sum / (lower[row * n + row] as number)
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = x[row] as number
    for (let k = row + 1; k < n; k += 1) sum -= (lower[k * n + row] as number) * (x[k] as number)
    x[row] = sum / (lower[row * n + row] as number)
  }
  return x
}

/** The inverse of L L', n by n, row after row. */
export function invertCholesky(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  const unit = new Float64Array(n)
  for (let column = 0; column < n; column += 1) {
    unit.fill(0)
    unit[column] = 1
    inverse.set(solveCholesky(lower, n, unit), column * n)
  }
  return inverse
}
