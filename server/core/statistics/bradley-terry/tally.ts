import type { Comparison } from '../rating.ts'

/** Comparisons counted: by number of the item and of the judge, whatever order they came in. */
export interface Tally {
  /** In order of code units, as are the judges. */
  readonly items: readonly string[]
  readonly judges: readonly string[]
  readonly wins: Uint32Array
  readonly losses: Uint32Array
  readonly ties: Uint32Array
  /** How many comparisons each judge made, ties included. */
  readonly judged: Uint32Array
  /** Each decided comparison, in order of winner, loser and judge. */
  readonly decided: Decided
}

export interface Decided {
  readonly winner: Int32Array
  readonly loser: Int32Array
  /** The judge's number, or -1 where nobody is named. */
  readonly judge: Int32Array
}

/**
 * Counts comparisons. Ties count for both items and for the judge; they are no part of `decided`.
 * Nothing of the result depends on the order of the comparisons.
 */
export function tallyComparisons(comparisons: readonly Comparison[]): Tally {
  const { numbers, items, judgeNumbers, judges } = numberNames(comparisons)
  const [wins, losses, ties] = [counts(items), counts(items), counts(items)]
  const judged = counts(judges)
  const keys = new Float64Array(comparisons.length)
  // A judge of nobody's is number 0 in a key: 200,000 items twice and 100,001 judges stay below 2^53.
  const span = judges.length + 1
  let decided = 0
  for (const comparison of comparisons) {
    const judge = comparison.judge === undefined ? -1 : numberOf(judgeNumbers, comparison.judge)
    if (judge >= 0) count(judged, judge)
    if ('tie' in comparison) {
      for (const item of comparison.tie) count(ties, numberOf(numbers, item))
      continue
    }
    const winner = numberOf(numbers, comparison.winner)
    const loser = numberOf(numbers, comparison.loser)
    count(wins, winner)
    count(losses, loser)
    keys[decided] = (winner * items.length + loser) * span + judge + 1
    decided += 1
  }
  return {
    items,
    judges,
    wins,
    losses,
    ties,
    judged,
    decided: unpack(keys.subarray(0, decided).sort(), items.length, span),
  }
}

function numberNames(comparisons: readonly Comparison[]) {
  const numbers = new Map<string, number>()
  const judgeNumbers = new Map<string, number>()
  for (const comparison of comparisons) {
    const [one, other] =
      'tie' in comparison ? comparison.tie : [comparison.winner, comparison.loser]
    numbers.set(one, 0)
    numbers.set(other, 0)
    if (comparison.judge !== undefined) judgeNumbers.set(comparison.judge, 0)
  }
  return { numbers, items: numbered(numbers), judgeNumbers, judges: numbered(judgeNumbers) }
}

/** Numbers names in order of their code units. */
function numbered(numbers: Map<string, number>): string[] {
  const names = [...numbers.keys()].sort()
  for (const [number, name] of names.entries()) numbers.set(name, number)
  return names
}

function unpack(keys: Float64Array, items: number, span: number): Decided {
  const winner = new Int32Array(keys.length)
  const loser = new Int32Array(keys.length)
  const judge = new Int32Array(keys.length)
  for (const [at, key] of keys.entries()) {
    const pair = Math.floor(key / span)
    winner[at] = Math.floor(pair / items)
    loser[at] = pair % items
    judge[at] = (key % span) - 1
  }
  return { winner, loser, judge }
}

const counts = (names: readonly string[]) => new Uint32Array(names.length)

function count(numbers: Uint32Array, at: number): void {
  numbers[at] = (numbers[at] ?? 0) + 1
}

function numberOf(numbers: ReadonlyMap<string, number>, name: string): number {
  return numbers.get(name) as number
}
