import { pairablePatterns, type UnitPatterns } from './unit-patterns.ts'

/**
 * Exact and adjacent agreement: within each unit with two or more ratings, the share of the pairs of
 * its raters whose levels are the same, or at most one apart. The figure is the mean over units, so
 * that each counts once however many rated it.
 *
 * Source: Fleiss, Psychological Bulletin 76:378-382 (1971), the agreement P_i of a subject; for
 * adjacent levels Linacre, A User's Guide to FACETS.
 *
 * @param within 0 for exact agreement, 1 for adjacent
 * @returns of each pattern with two ratings or more, in their order, its share
 */
export function sharesOfPairs(pairable: UnitPatterns, within: 0 | 1): Float64Array {
  const { levels, given, sizes } = pairable
  return Float64Array.from(sizes, (size, pattern) => {
    const counts = given.subarray(pattern * levels, (pattern + 1) * levels)
    let pairs = 0
    for (const [level, count] of counts.entries()) {
      pairs += (count * (count - 1)) / 2
      if (within === 1) pairs += count * (counts[level + 1] ?? 0)
    }
    return pairs / ((size * (size - 1)) / 2)
  })
}

/**
 * The mean share over units as a function of how many units show each pattern.
 *
 * @returns NaN for no unit at all
 */
export function meanShareOfTimes(shares: Float64Array) {
  return (times: Int32Array): number => {
    let units = 0
    let sum = 0
    for (let pattern = 0; pattern < shares.length; pattern += 1) {
      const drawn = times[pattern] as number
      units += drawn
      sum += drawn * (shares[pattern] as number)
    }
    return sum / units
  }
}

/** The mean share over the units of the patterns; NaN where none has two ratings. */
export function agreementWithin(patterns: UnitPatterns, within: 0 | 1): number {
  const pairable = pairablePatterns(patterns)
  return meanShareOfTimes(sharesOfPairs(pairable, within))(pairable.times)
}
