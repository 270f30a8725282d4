import type { RatingTable } from './rating-table.ts'

/** How often two raters gave which pair of levels to the same unit. */
export interface PairTable {
  readonly raters: readonly [string, string]
  /** Units that both rated. */
  readonly n: number
  /** Of levels i and j at i x levels + j, from 0; which rater comes first is settled by the counts. */
  readonly pairs: Int32Array
}

/** One table for each two raters, in order of their ids, also where they share no unit. */
export function tabulatePairs(table: RatingTable): PairTable[] {
  const { raters, levels } = table
  const cells = levels * levels
  const counts = countAllPairs(table)
  return raters.flatMap((first, one) =>
    raters.slice(one + 1).map((second, later): PairTable => {
      const place = (one * raters.length + one + 1 + later) * cells
      const pairs = settleOrder(counts.subarray(place, place + cells), levels)
      return { raters: [first, second], n: pairs.reduce((sum, count) => sum + count, 0), pairs }
    }),
  )
}

/** The tables of all raters a and b with a before b, at (a x raters + b) x levels x levels. */
function countAllPairs({ raters, levels, starts, raterOf, values }: RatingTable): Int32Array {
  const cells = levels * levels
  const counts = new Int32Array(raters.length * raters.length * cells)
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const end = starts[unit + 1] as number
    for (let one = starts[unit] as number; one < end; one += 1) {
      const row = (raterOf[one] as number) * raters.length
      const level = ((values[one] as number) - 1) * levels - 1
      for (let other = one + 1; other < end; other += 1) {
        const place = (row + (raterOf[other] as number)) * cells + level + (values[other] as number)
        counts[place] = (counts[place] as number) + 1
      }
    }
  }
  return counts
}

/**
 * The table or its transpose, whichever is greater at the first difference: all figures of a pair
 * are the same either way round, and so are intervals drawn from a seed, whoever is named first.
 */
function settleOrder(pairs: Int32Array, levels: number): Int32Array {
  const turned = pairs.map(
    (_, place) => pairs[(place % levels) * levels + Math.floor(place / levels)] as number,
  )
  const different = pairs.findIndex((count, place) => count !== turned[place])
  return (pairs[different] ?? 0) < (turned[different] ?? 0) ? turned : pairs
}
