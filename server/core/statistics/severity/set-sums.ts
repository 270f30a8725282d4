import type { Lattice } from './lattice.ts'
import type { Posterior } from './posterior.ts'

/** The lattice's tables summed over the raters of one set, where its units' posteriors live. */
export interface SetSums {
  /** The lattice's node of the first value. */
  readonly from: number
  /** How many values each row below has. */
  readonly width: number
  readonly expected: Float64Array
  readonly variance: Float64Array
  /** One row a step. */
  readonly above: Float64Array
  readonly coupling: Float64Array
  /** Covariance of (category >= k) and (category >= l), l up to k: one row a pair. */
  readonly stepPairs: Float64Array
}

export function sumOverSet(
  lattice: Lattice,
  raters: Int32Array,
  steps: number,
  posteriors: readonly Posterior[],
): SetSums {
  const from = Math.min(...posteriors.map(({ first }) => first))
  const width = Math.max(...posteriors.map(({ first, weights }) => first + weights.length)) - from
  const { size } = lattice
  const sums: SetSums = {
    from,
    width,
    expected: new Float64Array(width),
    variance: new Float64Array(width),
    above: new Float64Array(width * steps),
    coupling: new Float64Array(width * steps),
    stepPairs: new Float64Array((width * steps * (steps + 1)) / 2),
  }
  for (const rater of raters) {
    addRow(sums.expected, 0, lattice.expected, rater * size + from, width)
    addRow(sums.variance, 0, lattice.variance, rater * size + from, width)
    for (let k = 0; k < steps; k += 1) {
      const row = (rater * steps + k) * size + from
      addRow(sums.above, k * width, lattice.above, row, width)
      addRow(sums.coupling, k * width, lattice.coupling, row, width)
    }
    addStepPairs(sums, lattice, rater * steps * size + from, steps)
  }
  return sums
}

function addRow(
  sums: Float64Array,
  to: number,
  table: Float64Array,
  from: number,
  width: number,
): void {
  for (let index = 0; index < width; index += 1) {
    sums[to + index] = (sums[to + index] as number) + (table[from + index] as number)
  }
}

function addStepPairs(
  { stepPairs, width }: SetSums,
  { above, size }: Lattice,
  first: number,
  steps: number,
): void {
  let to = 0
  for (let k = 0; k < steps; k += 1) {
    const upper = first + k * size
    for (let l = 0; l <= k; l += 1) {
      const lower = first + l * size
      for (let index = 0; index < width; index += 1) {
        const both = (above[upper + index] as number) * (1 - (above[lower + index] as number))
        stepPairs[to + index] = (stepPairs[to + index] as number) + both
      }
      to += width
    }
  }
}

/** The log totals of the raters together, along the whole lattice. */
export function sumLogTotals({ logTotal, size }: Lattice, raters: Int32Array): Float64Array {
  const sums = new Float64Array(size)
  for (const rater of raters) addRow(sums, 0, logTotal, rater * size, size)
  return sums
}
