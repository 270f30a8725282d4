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
  /** Each decided comparison, in order of its pair, of which of the two won, and of the judge. */
  readonly decided: Decided
}

export interface Decided {
  readonly winner: Int32Array
  readonly loser: Int32Array
  /** The judge's number from 1, or 0 where nobody is named. */
  readonly judge: Int32Array
}

/**
 * Counts comparisons. Ties count for both items and for the judge; they are no part of `decided`.
 * Nothing of the result depends on the order of the comparisons.
 */
export function tallyComparisons(comparisons: readonly Comparison[]): Tally {
  const one = new Int32Array(comparisons.length)
  const other = new Int32Array(comparisons.length)
  const judge = new Int32Array(comparisons.length)
  const isTie = new Uint8Array(comparisons.length)
  const itemNames = new Map<string, number>()
  const judgeNames = new Map<string, number>()
  for (let at = 0; at < comparisons.length; at += 1) {
    const comparison = comparisons[at] as Comparison
    const tie = 'tie' in comparison ? comparison.tie : null
    one[at] = numberOf(itemNames, tie ? tie[0] : (comparison as { winner: string }).winner)
    other[at] = numberOf(itemNames, tie ? tie[1] : (comparison as { loser: string }).loser)
    judge[at] = comparison.judge === undefined ? 0 : numberOf(judgeNames, comparison.judge) + 1
    if (tie) isTie[at] = 1
  }
  const items = [...itemNames.keys()].sort()
  const judges = [...judgeNames.keys()].sort()
  renumber(one, placesOf(items, itemNames))
  renumber(other, placesOf(items, itemNames))
  renumber(judge, [0, ...[...placesOf(judges, judgeNames)].map((place) => place + 1)])
  const ties = new Uint32Array(items.length)
  for (let at = 0; at < isTie.length; at += 1) {
    if (!isTie[at]) continue
    ties[one[at] as number] = (ties[one[at] as number] as number) + 1
    ties[other[at] as number] = (ties[other[at] as number] as number) + 1
  }
  const decided = order(one, other, judge, isTie, items.length, judges.length + 1)
  return {
    items,
    judges,
    wins: countOf(decided.winner, items.length),
    losses: countOf(decided.loser, items.length),
    ties,
    judged: countOf(judge, judges.length + 1).slice(1),
    decided,
  }
}

/** The decided comparisons in order, by one stable pass for each thing they are ordered by. */
function order(
  winner: Int32Array,
  loser: Int32Array,
  judge: Int32Array,
  isTie: Uint8Array,
  items: number,
  judges: number,
): Decided {
  const lower = new Int32Array(winner.length)
  const higherAndWhetherItWon = new Int32Array(winner.length)
  const decided = new Int32Array(winner.length)
  let end = 0
  for (let at = 0; at < winner.length; at += 1) {
    const won = winner[at] as number
    const lost = loser[at] as number
    lower[at] = Math.min(won, lost)
    higherAndWhetherItWon[at] = 2 * Math.max(won, lost) + Number(won > lost)
    if (isTie[at]) continue
    decided[end] = at
    end += 1
  }
  let places = decided.subarray(0, end)
  if (judges > 1) places = sortBy(places, judge, judges)
  places = sortBy(places, higherAndWhetherItWon, 2 * items)
  places = sortBy(places, lower, items)
  return { winner: pick(winner, places), loser: pick(loser, places), judge: pick(judge, places) }
}

function pick(numbers: Int32Array, places: Int32Array): Int32Array {
  const picked = new Int32Array(places.length)
  for (let index = 0; index < places.length; index += 1) {
    picked[index] = numbers[places[index] as number] as number
  }
  return picked
}

/** Places in order of the number at each; those with the same number stay in their order. */
function sortBy(
  places: Int32Array<ArrayBuffer>,
  numbers: Int32Array,
  end: number,
): Int32Array<ArrayBuffer> {
  const next = new Int32Array(end + 1)
  for (let index = 0; index < places.length; index += 1) {
    const after = (numbers[places[index] as number] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let number = 1; number < end; number += 1) {
    next[number] = (next[number] as number) + (next[number - 1] as number)
  }
  const sorted = new Int32Array(places.length)
  for (let index = 0; index < places.length; index += 1) {
    const at = places[index] as number
    const number = numbers[at] as number
    const place = next[number] as number
    next[number] = place + 1
    sorted[place] = at
  }
  return sorted
}

/** The number of a name, in order of first appearance. */
function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const number = names.size
  names.set(name, number)
  return number
}

/** By number in order of appearance: the place among the sorted names. */
function placesOf(sorted: readonly string[], names: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(sorted.length)
  for (const [place, name] of sorted.entries()) places[names.get(name) as number] = place
  return places
}

function renumber(numbers: Int32Array, places: ArrayLike<number>): void {
  for (let at = 0; at < numbers.length; at += 1) {
    numbers[at] = places[numbers[at] as number] as number
  }
}

function countOf(numbers: Int32Array, end: number): Uint32Array {
  const counts = new Uint32Array(end)
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number
    counts[number] = (counts[number] as number) + 1
  }
  return counts
}
