import type { Lattice } from './lattice.ts'

/** The lattice's tables, summed over the raters of one set. */
export interface SetSums {
  readonly logTotal: Float64Array
  readonly expected: Float64Array
  readonly variance: Float64Array
  /** One step after the other, `size` values each, as the lattice has them. */
  readonly above: Float64Array
  readonly coupling: Float64Array
  /** Covariance of (category >= k) and (category >= l), l up to k: one pair after the other. */
  readonly stepPairs: Float64Array
}

export function sumOverSet(lattice: Lattice, raters: Int32Array, steps: number): SetSums {
  return {
    logTotal: sumRows(lattice.logTotal, lattice.size, raters),
    expected: sumRows(lattice.expected, lattice.size, raters),
    variance: sumRows(lattice.variance, lattice.size, raters),
    above: sumRows(lattice.above, lattice.size * steps, raters),
    coupling: sumRows(lattice.coupling, lattice.size * steps, raters),
    stepPairs: sumStepPairs(lattice, raters, steps),
  }
}

/** Sums the raters' rows, `width` values each, of one table. */
export function sumRows(table: Float64Array, width: number, raters: Int32Array): Float64Array {
  const sums = new Float64Array(width)
  for (const rater of raters) {
    const from = rater * width
    for (let index = 0; index < width; index += 1) {
      sums[index] = (sums[index] as number) + (table[from + index] as number)
    }
  }
  return sums
}

function sumStepPairs({ above, size }: Lattice, raters: Int32Array, steps: number): Float64Array {
  const sums = new Float64Array((size * steps * (steps + 1)) / 2)
  for (const rater of raters) {
    let to = 0
    for (let k = 0; k < steps; k += 1) {
      const upper = (rater * steps + k) * size
      for (let l = 0; l <= k; l += 1) {
        const lower = (rater * steps + l) * size
        for (let node = 0; node < size; node += 1) {
          const both = (above[upper + node] as number) * (1 - (above[lower + node] as number))
          sums[to + node] = (sums[to + node] as number) + both
        }
        to += size
      }
    }
  }
  return sums
}
