import type { Rating } from '../../core/statistics/rating.ts'
import { fewestLevels, mostLevels, mostRatings } from './limits.ts'
import { type Fields, readBetween, readFields, readList, readName } from './parts.ts'
import { RequestFaultError, refuse } from './request-fault.ts'

const fieldsOfRating = new Set(['unit', 'rater', 'value', 'group'])

/**
 * The levels and ratings of a request, each checked once.
 * @throws RequestFaultError at the first entry that is at fault
 */
export function readRatings(request: Fields): { levels: number; ratings: readonly Rating[] } {
  const levels = readBetween(request.levels, 'levels', fewestLevels, mostLevels)
  const ratings = readList(request.ratings, 'ratings')
  if (ratings.length > mostRatings) {
    throw new RequestFaultError({ kind: 'too-many', of: 'ratings', count: ratings.length })
  }
  checkRatings(ratings, levels)
  return { levels, ratings: ratings as Rating[] }
}

interface Unit {
  readonly number: number
  /** The group that a rating first named, and where; not every rating need name it. */
  group?: { readonly name: string; readonly at: number }
}

function checkRatings(ratings: readonly unknown[], levels: number): void {
  const units = new Map<string, Unit>()
  const raters = new Map<string, number>()
  const rated = new Set<number>()
  for (let at = 0; at < ratings.length; at += 1) {
    const rating = readFields(ratings[at], pathOf(at), fieldsOfRating)
    const name = readName(rating.unit, pathOf(at, 'unit'))
    const by = readName(rating.rater, pathOf(at, 'rater'))
    readBetween(rating.value, pathOf(at, 'value'), 1, levels)
    const unit: Unit = units.get(name) ?? { number: units.size }
    if (unit.number === units.size) units.set(name, unit)
    if (rating.group !== undefined) {
      const group = readName(rating.group, pathOf(at, 'group'))
      unit.group ??= { name: group, at }
      if (unit.group.name !== group) {
        refuse(pathOf(at, 'group'), 'other_group', { values: [pathOf(unit.group.at)] })
      }
    }
    const rater = raters.get(by) ?? raters.size
    raters.set(by, rater)
    const key = unit.number * mostRatings + rater
    if (rated.has(key)) {
      refuse(pathOf(at), 'rated_twice', { values: [firstOf(ratings, rating)] })
    }
    rated.add(key)
  }
}

function firstOf(ratings: readonly unknown[], { unit, rater }: Fields): string {
  const same = (other: unknown) => {
    const { unit: otherUnit, rater: otherRater } = other as Fields
    return otherUnit === unit && otherRater === rater
  }
  return pathOf(ratings.findIndex(same))
}

function pathOf(at: number, field?: string): string {
  return field === undefined ? `ratings[${at}]` : `ratings[${at}].${field}`
}
