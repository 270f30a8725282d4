import type { Rating } from './rating.ts'

/**
 * Ratings as the statistics work on them: units and raters in order of their ids by UTF-16 code
 * units, ratings in order of unit and then of rater, so that the order of the input changes nothing.
 */
export interface RatingTable {
  /** The highest level of the scale, used or not. */
  readonly levels: number
  readonly units: readonly string[]
  readonly raters: readonly string[]
  /** Of each rating, which unit, which rater and which level (1 to `levels`). */
  readonly unitOf: Int32Array
  readonly raterOf: Int32Array
  readonly values: Uint8Array
  /** Where each unit's ratings begin; the last entry, one more than units, is where all end. */
  readonly starts: Int32Array
  readonly groups: readonly string[]
  /** Of each unit, which group; -1 for none. */
  readonly groupOf: Int32Array
}

/**
 * Puts ratings into a table, in time that grows with their number and the sorting of the ids.
 *
 * @throws RangeError for a level outside 1 to `levels`, a unit that a rater rated twice, or a unit
 *   in two groups; whoever takes ratings from outside checks these first and names the entry
 */
export function tabulate(levels: number, ratings: readonly Rating[]): RatingTable {
  const units = rankIds(ratings, (rating) => rating.unit)
  const raters = rankIds(ratings, (rating) => rating.rater)
  const { order, starts } = orderOfRatings(ratings.length, units, raters)

  const unitOf = new Int32Array(ratings.length)
  const raterOf = new Int32Array(ratings.length)
  const values = new Uint8Array(ratings.length)
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number
    const unit = units.rankOf[index] as number
    const rater = raters.rankOf[index] as number
    const { value } = ratings[index] as Rating
    if (!Number.isInteger(value) || value < 1 || value > levels) {
      throw new RangeError(`rating ${index}: level ${value} is not one of 1 to ${levels}`)
    }
    if (place > 0 && unitOf[place - 1] === unit && raterOf[place - 1] === rater) {
      throw new RangeError(`rating ${index}: this rater rated this unit twice`)
    }
    unitOf[place] = unit
    raterOf[place] = rater
    values[place] = value
  }
  const grouped = groupUnits(ratings, units)
  return {
    levels,
    units: units.ids,
    raters: raters.ids,
    unitOf,
    raterOf,
    values,
    starts,
    ...grouped,
  }
}

interface Ranked {
  /** The distinct ids in order of their code units. */
  readonly ids: readonly string[]
  /** Of each rating, the place of its id among them. */
  readonly rankOf: Int32Array
}

function rankIds(ratings: readonly Rating[], idOf: (rating: Rating) => string): Ranked {
  const seen = new Map<string, number>()
  const rankOf = new Int32Array(ratings.length)
  for (const [index, rating] of ratings.entries()) {
    const id = idOf(rating)
    let number = seen.get(id)
    if (number === undefined) {
      number = seen.size
      seen.set(id, number)
    }
    rankOf[index] = number
  }
  const ids = [...seen.keys()].sort()
  const rankOfNumber = new Int32Array(ids.length)
  for (const [rank, id] of ids.entries()) rankOfNumber[seen.get(id) as number] = rank
  for (let index = 0; index < rankOf.length; index += 1) {
    rankOf[index] = rankOfNumber[rankOf[index] as number] as number
  }
  return { ids, rankOf }
}

/** The indices of the ratings by unit and rater, by two stable counting sorts. */
function orderOfRatings(count: number, units: Ranked, raters: Ranked) {
  const all = Int32Array.from({ length: count }, (_, index) => index)
  const byRater = countingSort(all, raters)
  return countingSort(byRater.order, units)
}

function countingSort(indices: Int32Array, { ids, rankOf }: Ranked) {
  const starts = new Int32Array(ids.length + 1)
  for (const rank of rankOf) starts[rank + 1] = (starts[rank + 1] as number) + 1
  for (let rank = 0; rank < ids.length; rank += 1) {
    starts[rank + 1] = (starts[rank + 1] as number) + (starts[rank] as number)
  }
  const next = starts.slice()
  const order = new Int32Array(indices.length)
  for (const index of indices) {
    const rank = rankOf[index] as number
    const place = next[rank] as number
    order[place] = index
    next[rank] = place + 1
  }
  return { order, starts }
}

function groupUnits(
  ratings: readonly Rating[],
  units: Ranked,
): Pick<RatingTable, 'groups' | 'groupOf'> {
  const named = new Map<number, string>()
  for (const [index, { group }] of ratings.entries()) {
    if (group === undefined) continue
    const unit = units.rankOf[index] as number
    const other = named.get(unit)
    if (other !== undefined && other !== group) {
      throw new RangeError(`rating ${index}: this unit stands in two groups`)
    }
    named.set(unit, group)
  }
  const groups = [...new Set(named.values())].sort()
  const numbers = new Map(groups.map((group, number) => [group, number]))
  const groupOf = new Int32Array(units.ids.length).fill(-1)
  for (const [unit, group] of named) groupOf[unit] = numbers.get(group) as number
  return { groups, groupOf }
}
