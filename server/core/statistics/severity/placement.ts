import type { RatingTable } from '../rating-table.ts'
import { joinRaters, placesOf } from './components.ts'
import type { Panel } from './panel.ts'

/** Where every rater and unit stands, extreme ones included. */
export interface Placement {
  /** The raters of each component; the components in order of their first rater. */
  readonly components: readonly (readonly number[])[]
  readonly componentOfRater: Int32Array
  readonly componentOfUnit: Int32Array
}

/** The components where nobody is fitted: whoever shares a unit, even through others. */
export function placeByUnits(table: RatingTable): Placement {
  return place(table, () => true)
}

/**
 * The components as the answer gives them. An extreme rater joins nobody who is fitted, and stands
 * in the component with most of their units; with none, with those of their like who share a unit.
 */
export function placeAll({ table, states, unitLeftOut }: Panel): Placement {
  return place(
    table,
    (at) =>
      states[table.raterOf[at] as number] !== 'extreme' &&
      unitLeftOut[table.unitOf[at] as number] === 0,
  )
}

function place(table: RatingTable, joins: (place: number) => boolean): Placement {
  const { members, componentOf } = joinRaters(table, joins)
  const unitsOf = componentsOfUnits()
  const all = members.map((raters) => [...raters])
  const apart = new Set<number>()
  for (const [rater, component] of componentOf.entries()) {
    if (component >= 0) continue
    const most = mostCommon(rater)
    if (most < 0) apart.add(rater)
    else all[most]?.push(rater)
  }
  all.push(...joinRaters(table, (at) => apart.has(table.raterOf[at] as number)).members)
  for (const raters of all) raters.sort((a, b) => a - b)
  all.sort(([a = 0], [b = 0]) => a - b)

  const componentOfRater = new Int32Array(table.raters.length)
  for (const [component, raters] of all.entries()) {
    for (const rater of raters) componentOfRater[rater] = component
  }
  const componentOfUnit = Int32Array.from(table.units, (_, unit) => {
    const places = placesOf(table, unit)
    const joined = places.find(joins) ?? (places[0] as number)
    return componentOfRater[table.raterOf[joined] as number] as number
  })
  return { components: all, componentOfRater, componentOfUnit }

  function componentsOfUnits(): Int32Array {
    const found = new Int32Array(table.units.length).fill(-1)
    for (let place = 0; place < table.values.length; place += 1) {
      if (!joins(place)) continue
      found[table.unitOf[place] as number] = componentOf[table.raterOf[place] as number] as number
    }
    return found
  }

  function mostCommon(rater: number): number {
    const counts = new Map<number, number>()
    for (let place = 0; place < table.values.length; place += 1) {
      const component = unitsOf[table.unitOf[place] as number] as number
      if (table.raterOf[place] !== rater || component < 0) continue
      counts.set(component, (counts.get(component) ?? 0) + 1)
    }
    const most = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]
    return most === undefined ? -1 : most[0]
  }
}
