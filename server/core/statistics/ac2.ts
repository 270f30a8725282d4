import type { AgreementWeights } from './agreement-weights.ts'
import { type FigureWithError, noFigure } from './figure.ts'
import { isSameFigure } from './intervals/same-figure.ts'
import { note } from './note.ts'
import type { UnitPatterns } from './unit-patterns.ts'

/**
 * Gwet's AC2: weighted agreement of pairs of ratings, less the agreement expected of raters who
 * guess at hard cases alone. Where nearly all ratings are one level, it stays high and alpha falls
 * low; so it is never shown without alpha.
 *
 * Source: Gwet, British Journal of Mathematical and Statistical Psychology 61:29-48 (2008), and
 * Handbook of Inter-Rater Reliability, 4th ed. (2014), chapters 3 and 5; its linearised variance,
 * with units as a sample from very many. AC2 = (Pa - Pe)/(1 - Pe), with Pa the mean agreement of
 * units with two ratings or more, Pe = T x sum p_k (1 - p_k)/(q (q - 1)), T the sum of all weights,
 * p_k the mean over all units of the share of its ratings at level k: units with one rating count
 * here, and in n.
 *
 * No unit with two ratings gives no figure; one unit alone no standard error. Without variation
 * agreement is complete, and AC2 is 1.
 */
export function ac2(patterns: UnitPatterns, weights: AgreementWeights): FigureWithError {
  const { levels, sizes, times, units } = patterns
  const shares = Float64Array.from(patterns.given, (count, place) => {
    return count / (sizes[Math.floor(place / levels)] as number)
  })
  const prevalence = meanShares(patterns, shares)
  const agreements = agreementOfPatterns(patterns, weights)
  const pairable = sum(times, (pattern) => ((sizes[pattern] as number) >= 2 ? 1 : 0))
  if (pairable === 0) return noFigure(note('no-pairable-unit'))

  const guess = weights.of.reduce((total, weight) => total + weight, 0) / (levels * (levels - 1))
  const observed = sum(times, (pattern) => agreements[pattern] as number) / pairable
  const expected = guess * prevalence.reduce((total, p) => total + p * (1 - p), 0)
  const value = (observed - expected) / (1 - expected)

  const squares = sum(times, (pattern) => {
    const isPairable = (sizes[pattern] as number) >= 2
    const gain = isPairable ? (agreements[pattern] as number) - expected : 0
    let own = 0
    for (const [level, p] of prevalence.entries()) {
      own += guess * (shares[pattern * levels + level] as number) * (1 - p)
    }
    const linearised =
      ((units / pairable) * gain - 2 * (1 - value) * (own - expected)) / (1 - expected)
    return (linearised - value) ** 2
  })
  if (units < 2) return { value, standardError: null, n: units }
  const error = Math.sqrt(squares / (units * (units - 1)))
  return { value, standardError: isSameFigure(error, 0) ? 0 : error, n: units }
}

/** Over all units, the mean of the share of each level among a unit's ratings. */
function meanShares({ levels, times, units }: UnitPatterns, shares: Float64Array): Float64Array {
  return Float64Array.from({ length: levels }, (_, level) => {
    return sum(times, (pattern) => shares[pattern * levels + level] as number) / units
  })
}

/** Of each pattern the weighted share of pairs that agree; 0 for one rating. */
function agreementOfPatterns(
  { levels, given, sizes }: UnitPatterns,
  weights: AgreementWeights,
): Float64Array {
  return Float64Array.from(sizes, (size, pattern) => {
    if (size < 2) return 0
    const counts = given.subarray(pattern * levels, (pattern + 1) * levels)
    let agreement = 0
    for (const [one, ones] of counts.entries()) {
      for (const [other, others] of counts.entries()) {
        const pairs = ones * (one === other ? others - 1 : others)
        agreement += pairs * (weights.of[one * levels + other] as number)
      }
    }
    return agreement / (size * (size - 1))
  })
}

function sum(times: Int32Array, of: (pattern: number) => number): number {
  let total = 0
  for (let pattern = 0; pattern < times.length; pattern += 1) {
    total += (times[pattern] as number) * of(pattern)
  }
  return total
}
