import type { DrawnPair, Sitting } from '../../../server/contract/comparisons.ts'
import type { Choice, Chosen } from '../../../server/core/comparisons/choice.ts'

/** A choice that the server does not have yet. */
export interface Pending {
  readonly id: string
  readonly position: number
  readonly choice: Choice
  /** Stands for what the judge had before them. */
  readonly basis: string | null
  /** The choice that it takes the place of. */
  readonly supersedes: string | null
}

export interface SittingState {
  readonly version: number
  readonly pairs: readonly DrawnPair[]
  /** What there is to read of the pairs, and what stands for all of it. */
  readonly cells: Sitting['cells']
  readonly evidence: string
  /** In the order in which they were made. */
  readonly pending: readonly Pending[]
}

/** What was chosen here for a pair of which another device had said something else by then. */
export interface Clash {
  readonly position: number
  readonly here: Choice
  readonly elsewhere: Choice | null
}

type Last = NonNullable<DrawnPair['last']>

function lastOf({ pairs, pending }: SittingState, position: number): Last | null {
  const waiting = pending.findLast((one) => one.position === position)
  return waiting ?? pairs.find((pair) => pair.position === position)?.last ?? null
}

/** What the judge says of a pair as things stand; null where it is open. */
export function choiceOf(state: SittingState, position: number): Chosen | null {
  const choice = lastOf(state, position)?.choice ?? 'undone'
  return choice === 'undone' ? null : choice
}

/** The pairs that the judge may compare, in their order. */
export function openToJudge({ pairs }: SittingState): DrawnPair[] {
  return pairs.filter(({ withdrawn }) => !withdrawn)
}

/** The first pair of which nothing is chosen yet; null once all are. */
export function nextPair(state: SittingState): DrawnPair | null {
  return openToJudge(state).find(({ position }) => choiceOf(state, position) === null) ?? null
}

/** The pair chosen last before the next one: what an undo takes back. */
export function lastChosen(state: SittingState): DrawnPair | null {
  const next = nextPair(state)
  const before = openToJudge(state).filter(
    ({ position }) =>
      choiceOf(state, position) !== null && (next === null || position < next.position),
  )
  return before.at(-1) ?? null
}

/** The pairs that the judge compared and of which there is something else to read since. */
export function changedSinceChosen(state: SittingState): DrawnPair[] {
  const isPending = (position: number) => state.pending.some((one) => one.position === position)
  return openToJudge(state).filter(
    ({ position, changed }) =>
      changed && choiceOf(state, position) !== null && !isPending(position),
  )
}

export function progressOf(state: SittingState): { chosen: number; total: number } {
  const open = openToJudge(state)
  const chosen = open.filter(({ position }) => choiceOf(state, position) !== null)
  return { chosen: chosen.length, total: open.length }
}

/** Adds a choice; it supersedes what stood there, be that on the server yet or not. */
export function withChoice(
  state: SittingState,
  { id, position, choice }: Omit<Pending, 'basis' | 'supersedes'>,
): SittingState {
  const supersedes = lastOf(state, position)?.id ?? null
  const basis = state.pairs.find((pair) => pair.position === position)?.basis || null
  return { ...state, pending: [...state.pending, { id, position, choice, basis, supersedes }] }
}

/** Once the server has a choice, which moved the sitting to that version. */
export function withDelivered(state: SittingState, id: string, version: number): SittingState {
  const delivered = state.pending.find((one) => one.id === id)
  if (!delivered) return state
  return {
    ...state,
    version: Math.max(state.version, version),
    pairs: withLast(state.pairs, delivered.position, { id, choice: delivered.choice }),
    pending: state.pending.filter((one) => one.id !== id),
  }
}

/** Takes back what was chosen here for a pair, where the server said something else of it. */
export function withoutPending(
  state: SittingState,
  position: number,
  current: Last | null,
): SittingState {
  return {
    ...state,
    pairs: withLast(state.pairs, position, current),
    pending: state.pending.filter((one) => one.position !== position),
  }
}

function withLast(pairs: readonly DrawnPair[], position: number, last: Last | null): DrawnPair[] {
  return pairs.map((pair) =>
    pair.position === position ? { ...pair, last, changed: false } : pair,
  )
}

/**
 * What the server tells of the sitting later on: the texts as they stand, and what was chosen unless
 * more is known here by now.
 */
export function withSitting(state: SittingState, sitting: Sitting): SittingState {
  const { version, cells, evidence } = sitting
  const isOlder = version < state.version
  const lastHere = (position: number) =>
    state.pairs.find((pair) => pair.position === position)?.last ?? null
  const pairs = isOlder
    ? sitting.pairs.map((pair) => ({ ...pair, last: lastHere(pair.position) }))
    : sitting.pairs
  return { ...state, version: Math.max(version, state.version), pairs, cells, evidence }
}
