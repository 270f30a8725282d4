import type { Decided } from './tally.ts'

/** How often each of two compared items won; every pair once, the lower number first. */
export interface ComparedPairs {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstWins: Float64Array
  readonly secondWins: Float64Array
}

/** Counts the wins of each compared pair of items. */
export function countPairs({ winner, loser }: Decided, items: number): ComparedPairs {
  const seen = new Map<number, number>()
  const first = new Int32Array(winner.length)
  const second = new Int32Array(winner.length)
  const firstWins = new Float64Array(winner.length)
  const secondWins = new Float64Array(winner.length)
  for (let at = 0; at < winner.length; at += 1) {
    const won = winner[at] as number
    const lost = loser[at] as number
    const low = Math.min(won, lost)
    const high = Math.max(won, lost)
    const key = low * items + high
    const pair = seen.get(key) ?? seen.size
    if (pair === seen.size) seen.set(key, pair)
    first[pair] = low
    second[pair] = high
    const wins = won === low ? firstWins : secondWins
    wins[pair] = (wins[pair] as number) + 1
  }
  const end = seen.size
  return {
    first: first.subarray(0, end),
    second: second.subarray(0, end),
    firstWins: firstWins.subarray(0, end),
    secondWins: secondWins.subarray(0, end),
  }
}

/**
 * The pairs of some items, renumbered from 0 in the order given. With `pseudoWins` so many wins are
 * added each way to each pair.
 */
export function pairsAmong(
  pairs: ComparedPairs,
  chosen: Int32Array,
  numberIn: Int32Array,
  pseudoWins: number,
): ComparedPairs {
  const pick = (numbers: Int32Array) =>
    Int32Array.from(chosen, (at) => numberIn[numbers[at] as number] as number)
  const add = (wins: Float64Array) =>
    Float64Array.from(chosen, (at) => (wins[at] as number) + pseudoWins)
  return {
    first: pick(pairs.first),
    second: pick(pairs.second),
    firstWins: add(pairs.firstWins),
    secondWins: add(pairs.secondWins),
  }
}
