import type { Lattice } from './lattice.ts'
import type { ModelSize } from './model.ts'

/** The lattice's tables, summed over the raters of one set. */
export interface SetSums {
  readonly logTotal: Float64Array
  readonly expected: Float64Array
  readonly variance: Float64Array
}

export function sumOverSet(lattice: Lattice, raters: Int32Array): SetSums {
  return {
    logTotal: sumOf(lattice.logTotal, lattice, raters),
    expected: sumOf(lattice.expected, lattice, raters),
    variance: sumOf(lattice.variance, lattice, raters),
  }
}

function sumOf(table: Float64Array, { size }: Lattice, raters: Int32Array): Float64Array {
  const sums = new Float64Array(size)
  for (const rater of raters) {
    const from = rater * size
    for (let node = 0; node < size; node += 1) {
      sums[node] = (sums[node] as number) + (table[from + node] as number)
    }
  }
  return sums
}

/** The sums of the steps' tables over a set, at one node: one value a step. */
export function stepSumsAt(
  table: Float64Array,
  { size: nodes }: Lattice,
  { steps }: ModelSize,
  raters: Int32Array,
  node: number,
  into: Float64Array,
): void {
  into.fill(0)
  for (const rater of raters) {
    for (let k = 0; k < steps; k += 1) {
      into[k] = (into[k] as number) + (table[(rater * steps + k) * nodes + node] as number)
    }
  }
}
