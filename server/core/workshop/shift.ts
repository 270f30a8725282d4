import type { Level } from '../scale.ts'

/** The smallest group whose movement is told: in a smaller one it would tell of single people. */
export const smallestGroup = 5

export interface Pair {
  readonly first: Level
  readonly last: Level
}

/** How ballots moved from the first to the last of a judgement: counts of people, never who. */
export type Shift =
  | { readonly people: number; readonly up: number; readonly down: number; readonly same: number }
  | { readonly people: null; readonly reason: 'one-ballot' | 'group-too-small' }

/**
 * The shift record over everybody who gave a level in both ballots; null where there was no later
 * ballot to compare with.
 */
export function shiftOf(pairs: readonly Pair[] | null): Shift {
  if (pairs === null) return { people: null, reason: 'one-ballot' }
  if (pairs.length < smallestGroup) return { people: null, reason: 'group-too-small' }
  const up = pairs.filter(({ first, last }) => last > first).length
  const down = pairs.filter(({ first, last }) => last < first).length
  return { people: pairs.length, up, down, same: pairs.length - up - down }
}
