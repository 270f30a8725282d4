/** Something as the server has it, with the version that a change to it is made against. */
export interface Versioned<T> {
  readonly value: T
  readonly version: number
}

export interface VersionedState<T> {
  /** What the typing started from. */
  readonly base: Versioned<T>
  readonly typed: T
  /** What somebody else made of it meanwhile. */
  readonly conflict: Versioned<T> | null
}

export type VersionedEvent<T> =
  | { readonly type: 'typed'; readonly change: Partial<T> }
  | { readonly type: 'loaded'; readonly loaded: Versioned<T> }
  | { readonly type: 'saved'; readonly saved: Versioned<T> }
  | { readonly type: 'refused'; readonly current: Versioned<T> }
  | { readonly type: 'took-current' }

export function startFrom<T>(base: Versioned<T>): VersionedState<T> {
  return { base, typed: base.value, conflict: null }
}

export function stepVersioned<T>(
  state: VersionedState<T>,
  event: VersionedEvent<T>,
): VersionedState<T> {
  switch (event.type) {
    case 'typed':
      return { ...state, typed: { ...state.typed, ...event.change } }
    case 'loaded':
      return load(state, event.loaded)
    case 'saved':
      return { ...state, base: event.saved, conflict: null }
    case 'refused':
      return { ...state, conflict: event.current }
    case 'took-current':
      return state.conflict ? startFrom(state.conflict) : state
  }
}

/**
 * A newer version is taken over where nobody else changed these fields, or nothing was typed.
 * Otherwise the form stays with what it started from, so that saving asks which one to keep.
 */
function load<T>(state: VersionedState<T>, loaded: Versioned<T>): VersionedState<T> {
  if (loaded.version <= state.base.version) return state
  if (isSame(loaded.value, state.base.value)) return { ...state, base: loaded }
  return isSame(state.typed, state.base.value) ? startFrom(loaded) : state
}

/** Whether two values say the same; both must list their fields in the same order. */
export function isSame<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
