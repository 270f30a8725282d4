import type { RatingTable } from '../rating-table.ts'
import { disjointSets } from './disjoint-sets.ts'
import { type Disagreements, gatherDisagreements } from './one-order.ts'

/** Raters who are joined by shared units, directly or through others. */
export interface Components {
  /** The raters of each, in order; the components in order of their first rater. */
  readonly members: readonly (readonly number[])[]
  /** Of each rater, which component; -1 for one without a rating that takes part. */
  readonly componentOf: Int32Array
  readonly kinds: readonly ('told-apart' | 'one-order' | 'no-disagreement')[]
  /** A mean for each group of each component. */
  readonly means: readonly { readonly component: number; readonly group: number }[]
  /** Of each unit, which of the means; -1 for one without a rating that takes part. */
  readonly meanOf: Int32Array
}

/** Finds the components among the ratings that take part. */
export function componentsOf(table: RatingTable, isIn: (place: number) => boolean): Components {
  const { members, componentOf } = joinRaters(table, isIn)
  const disagreements: Disagreements[] = members.map(() => gatherDisagreements())
  const means: { component: number; group: number }[] = []
  const meanNumbers = new Map<number, number>()
  const meanOf = new Int32Array(table.units.length).fill(-1)

  for (let unit = 0; unit < table.units.length; unit += 1) {
    const raters: number[] = []
    const values: number[] = []
    const end = table.starts[unit + 1] as number
    for (let place = table.starts[unit] as number; place < end; place += 1) {
      if (!isIn(place)) continue
      raters.push(table.raterOf[place] as number)
      values.push(table.values[place] as number)
    }
    if (raters.length === 0) continue
    const component = componentOf[raters[0] as number] as number
    disagreements[component]?.add(raters, values)
    const group = table.groupOf[unit] as number
    const key = component * (table.groups.length + 1) + group + 1
    let mean = meanNumbers.get(key)
    if (mean === undefined) {
      mean = means.push({ component, group }) - 1
      meanNumbers.set(key, mean)
    }
    meanOf[unit] = mean
  }
  const kinds = disagreements.map((one) => {
    if (!one.any) return 'no-disagreement'
    return one.fitOneOrder() ? 'one-order' : 'told-apart'
  })
  return { members, componentOf, kinds, means, meanOf }
}

/** The places of a unit's ratings in the table. */
export function placesOf({ starts }: RatingTable, unit: number): number[] {
  const places: number[] = []
  for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at += 1) places.push(at)
  return places
}

/** Joins raters by the ratings of the same unit that take part. */
export function joinRaters(table: RatingTable, isIn: (place: number) => boolean) {
  const sets = disjointSets(table.raters.length)
  const takesPart = new Uint8Array(table.raters.length)
  let unit = -1
  let first = -1
  for (let place = 0; place < table.values.length; place += 1) {
    if (!isIn(place)) continue
    const rater = table.raterOf[place] as number
    takesPart[rater] = 1
    if (table.unitOf[place] === unit) sets.join(first, rater)
    else {
      unit = table.unitOf[place] as number
      first = rater
    }
  }
  const members: number[][] = []
  const componentOf = new Int32Array(table.raters.length).fill(-1)
  for (let rater = 0; rater < componentOf.length; rater += 1) {
    if (takesPart[rater] === 0) continue
    const root = sets.find(rater)
    // A set is named by its lowest member, which comes first.
    if (root === rater) componentOf[rater] = members.push([]) - 1
    componentOf[rater] = componentOf[root] as number
    members[componentOf[rater] as number]?.push(rater)
  }
  return { members, componentOf }
}
