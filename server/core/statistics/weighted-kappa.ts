import type { AgreementWeights } from './agreement-weights.ts'
import { type FigureWithError, noFigure } from './figure.ts'
import { note } from './note.ts'

/**
 * Cohen's weighted kappa of two raters: (Po - Pe)/(1 - Pe), with Po the mean weight of the pairs of
 * levels that they gave, and Pe what it would be if one's levels had nothing to do with the other's.
 *
 * Source: Cohen, Psychological Bulletin 70:213-220 (1968); standard error of Fleiss, Cohen and
 * Everitt, Psychological Bulletin 72:323-327 (1969), for large samples.
 *
 * No shared unit, or both always the same one level (Pe = 1), gives no figure; one unit no error.
 *
 * @param pairs how often one gave level i and the other j, at i x levels + j, from 0
 */
export function weightedKappa(pairs: Int32Array, weights: AgreementWeights): FigureWithError {
  if (pairs.every((count) => count === 0)) return noFigure(note('no-shared-unit'))
  const value = kappaOfPairs(weights)(pairs)
  if (Number.isNaN(value)) {
    const level = Math.floor(pairs.findIndex((count) => count > 0) / weights.levels) + 1
    return noFigure(note('no-variation', { level }))
  }
  return { value, standardError: standardErrorOfKappa(pairs, weights, value) }
}

/** Kappa as a function of how often each pair of levels came, for resampling; NaN where Pe = 1. */
export function kappaOfPairs({ levels, of }: AgreementWeights) {
  const first = new Float64Array(levels)
  const second = new Float64Array(levels)

  return (pairs: Int32Array): number => {
    const n = countMargins(pairs, first, second)
    let observed = 0
    let expected = 0
    for (let one = 0; one < levels; one += 1) {
      for (let other = 0; other < levels; other += 1) {
        const place = one * levels + other
        const weight = of[place] as number
        observed += (pairs[place] as number) * weight
        expected += (first[one] as number) * (second[other] as number) * weight
      }
    }
    const byChance = expected / (n * n)
    return byChance === 1 ? Number.NaN : (observed / n - byChance) / (1 - byChance)
  }
}

/** How often each of the two gave each level; returns how many units they share. */
function countMargins(pairs: Int32Array, first: Float64Array, second: Float64Array): number {
  const levels = first.length
  first.fill(0)
  second.fill(0)
  let n = 0
  for (let one = 0; one < levels; one += 1) {
    for (let other = 0; other < levels; other += 1) {
      const count = pairs[one * levels + other] as number
      first[one] = (first[one] as number) + count
      second[other] = (second[other] as number) + count
      n += count
    }
  }
  return n
}

/** What the difference of two sums near 1 may leave of a variance that is 0. */
const rounding = 1e-14

function standardErrorOfKappa(
  pairs: Int32Array,
  { levels, of }: AgreementWeights,
  kappa: number,
): number | null {
  const first = new Float64Array(levels)
  const second = new Float64Array(levels)
  const n = countMargins(pairs, first, second)
  if (n < 2) return null
  /** The mean weight of a level of one rater against all levels that the other gave. */
  const against = (other: Float64Array, weightOf: (level: number) => number) =>
    other.reduce((sum, count, level) => sum + (count / n) * weightOf(level), 0)
  const firstMeans = first.map((_, one) =>
    against(second, (other) => of[one * levels + other] as number),
  )
  const secondMeans = second.map((_, other) =>
    against(first, (one) => of[one * levels + other] as number),
  )
  let expected = 0
  for (const [level, count] of first.entries()) {
    expected += (count / n) * (firstMeans[level] as number)
  }
  let squares = 0
  for (const [place, count] of pairs.entries()) {
    const means =
      (firstMeans[Math.floor(place / levels)] as number) + (secondMeans[place % levels] as number)
    squares += (count / n) * ((of[place] as number) - means * (1 - kappa)) ** 2
  }
  const variance = squares - (kappa - expected * (1 - kappa)) ** 2
  return variance < rounding ? 0 : Math.sqrt(variance / n) / (1 - expected)
}
