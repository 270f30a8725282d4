import type { Decided } from './tally.ts'

/** How often each of two compared items won; every pair once, the lower number first. */
export interface ComparedPairs {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstWins: Float64Array
  readonly secondWins: Float64Array
}

/** Counts the wins of each compared pair of items; comparisons of a pair stand together. */
export function countPairs({ winner, loser }: Decided): ComparedPairs {
  const first = new Int32Array(winner.length)
  const second = new Int32Array(winner.length)
  const firstWins = new Float64Array(winner.length)
  const secondWins = new Float64Array(winner.length)
  let end = 0
  for (let at = 0; at < winner.length; at += 1) {
    const won = winner[at] as number
    const lost = loser[at] as number
    const low = Math.min(won, lost)
    const high = Math.max(won, lost)
    if (end === 0 || first[end - 1] !== low || second[end - 1] !== high) {
      first[end] = low
      second[end] = high
      end += 1
    }
    firstWins[end - 1] = (firstWins[end - 1] as number) + Number(won < lost)
    secondWins[end - 1] = (secondWins[end - 1] as number) + Number(won > lost)
  }
  return {
    first: first.subarray(0, end),
    second: second.subarray(0, end),
    firstWins: firstWins.subarray(0, end),
    secondWins: secondWins.subarray(0, end),
  }
}
