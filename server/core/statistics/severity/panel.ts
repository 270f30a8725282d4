import type { RatingTable } from '../rating-table.ts'
import { type Components, componentsOf } from './components.ts'

/**
 * What became of a rater: `fitted`; `extreme`, who gave only the highest or only the lowest level;
 * `agreed`, whose component never disagrees; `ordered`, where all disagreements fit one order.
 */
export type RaterState = 'fitted' | 'extreme' | 'agreed' | 'ordered'

/** Who and what takes part in the fit. */
export interface Panel {
  readonly table: RatingTable
  readonly states: readonly RaterState[]
  /** Of each unit, whether its group gave nothing but the highest or the lowest level. */
  readonly unitLeftOut: Uint8Array
  /** The levels that the fitted ratings use, lowest first: category k is the kth from 0. */
  readonly levelsInUse: readonly number[]
  readonly components: Components
}

/**
 * Leaves out, until nothing changes, whatever has no finite place: raters and groups who gave only
 * the highest or only the lowest level in use, and components that cannot tell their raters apart.
 * At its limit each of these explains its own ratings fully, so leaving it out moves nobody else.
 */
export function selectPanel(table: RatingTable): Panel {
  const states: RaterState[] = table.raters.map(() => 'fitted')
  const unitLeftOut = new Uint8Array(table.units.length)
  const isIn = (place: number): boolean =>
    states[table.raterOf[place] as number] === 'fitted' &&
    unitLeftOut[table.unitOf[place] as number] === 0

  for (;;) {
    const levelsInUse = findLevels(table, isIn)
    const components = componentsOf(table, isIn)
    const changed =
      leaveOutRaters(table, levelsInUse, isIn, states) ||
      leaveOutGroups(table, levelsInUse, components, isIn, unitLeftOut) ||
      leaveOutComponents(components, states)
    if (!changed) return { table, states, unitLeftOut, levelsInUse, components }
  }
}

type IsIn = (place: number) => boolean

function findLevels(table: RatingTable, isIn: IsIn): number[] {
  const used = new Set<number>()
  for (let place = 0; place < table.values.length; place += 1) {
    if (isIn(place)) used.add(table.values[place] as number)
  }
  return [...used].sort((a, b) => a - b)
}

/** Counts a key's ratings, and how many of them are at either end of the levels in use. */
function countEnds(
  table: RatingTable,
  levels: readonly number[],
  isIn: IsIn,
  keys: number,
  keyOf: (place: number) => number,
): readonly boolean[] {
  const total = new Int32Array(keys)
  const lowest = new Int32Array(keys)
  const highest = new Int32Array(keys)
  for (let place = 0; place < table.values.length; place += 1) {
    if (!isIn(place)) continue
    const key = keyOf(place)
    const value = table.values[place]
    total[key] = (total[key] as number) + 1
    if (value === levels[0]) lowest[key] = (lowest[key] as number) + 1
    if (value === levels.at(-1)) highest[key] = (highest[key] as number) + 1
  }
  return Array.from(total, (count, key) => count === lowest[key] || count === highest[key])
}

function leaveOutRaters(
  table: RatingTable,
  levels: readonly number[],
  isIn: IsIn,
  states: RaterState[],
): boolean {
  const keyOf = (place: number) => table.raterOf[place] as number
  const atEnd = countEnds(table, levels, isIn, table.raters.length, keyOf)
  let changed = false
  for (const [rater, extreme] of atEnd.entries()) {
    if (!extreme || states[rater] !== 'fitted') continue
    states[rater] = 'extreme'
    changed = true
  }
  return changed
}

function leaveOutGroups(
  table: RatingTable,
  levels: readonly number[],
  components: Components,
  isIn: IsIn,
  unitLeftOut: Uint8Array,
): boolean {
  const { meanOf, means } = components
  const keyOf = (place: number) => meanOf[table.unitOf[place] as number] as number
  const atEnd = countEnds(table, levels, isIn, means.length, keyOf)
  let changed = false
  for (const [unit, mean] of meanOf.entries()) {
    if (mean < 0 || !atEnd[mean] || unitLeftOut[unit] === 1) continue
    unitLeftOut[unit] = 1
    changed = true
  }
  return changed
}

function leaveOutComponents({ members, kinds }: Components, states: RaterState[]): boolean {
  let changed = false
  for (const [component, raters] of members.entries()) {
    const kind = kinds[component]
    if (kind === 'told-apart') continue
    for (const rater of raters) states[rater] = kind === 'no-disagreement' ? 'agreed' : 'ordered'
    changed = true
  }
  return changed
}
