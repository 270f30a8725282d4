import type { Interval } from '../figure.ts'
import { note } from '../note.ts'
import { normal975 } from './quantiles.ts'

/**
 * Wilson's 95 % interval of a share of units, each wholly in or out. Unlike value +- error it stays
 * between 0 and 1, and has a width even where all or none are in.
 *
 * Source: Wilson, Journal of the American Statistical Association 22:209-212 (1927).
 *
 * @param share from 0 to 1
 * @param n how many units, at least one
 */
export function wilsonInterval(share: number, n: number): Interval {
  const z2 = normal975 ** 2
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (normal975 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return {
    // At 0 and 1 the ends are exact, which rounding would miss.
    low: share === 0 ? 0 : middle - half,
    high: share === 1 ? 1 : middle + half,
    method: note('interval-wilson'),
  }
}
