import { useEffect, useReducer } from 'preact/hooks'
import { ApiError } from '../api.ts'
import {
  isSame,
  startFrom,
  stepVersioned,
  type Versioned,
  type VersionedEvent,
  type VersionedState,
} from '../versioned.ts'
import { type Saving, useRetryOnline, useSaving } from './use-saving.ts'

export interface VersionedFormOptions<T> {
  readonly fields: readonly string[]
  /** Saves against a version, and gives the version that this makes. */
  readonly send: (value: T, version: number) => Promise<{ readonly version: number }>
  /** What the server has, where it refused because somebody else was faster. */
  readonly readCurrent: (error: ApiError) => Promise<Versioned<T>>
}

export interface VersionedForm<T> extends Saving {
  readonly typed: T
  readonly conflict: Versioned<T> | null
  readonly change: (change: Partial<T>) => void
  readonly save: () => Promise<boolean>
  /** Saves what was typed over what somebody else saved. */
  readonly keepMine: () => Promise<boolean>
  readonly takeCurrent: () => void
}

/** A form over something with a version, in which nothing typed is lost to somebody else's save. */
export function useVersionedForm<T extends object>(
  loaded: Versioned<T>,
  { fields, send, readCurrent }: VersionedFormOptions<T>,
): VersionedForm<T> {
  const [state, dispatch] = useReducer<VersionedState<T>, VersionedEvent<T>>(
    stepVersioned,
    startFrom(loaded),
  )
  const submission = useSaving(fields)
  useEffect(() => dispatch({ type: 'loaded', loaded }), [loaded.version])

  async function sendAgainst(version: number): Promise<void> {
    const value = state.typed
    const saved = await send(value, version)
    dispatch({ type: 'saved', saved: { value, version: saved.version } })
  }

  /** Where others changed only what this form does not show, there is nothing to ask. */
  async function settle(error: unknown): Promise<void> {
    if (!(error instanceof ApiError) || error.status !== 412) throw error
    const current = await readCurrent(error)
    if (isSame(current.value, state.base.value)) return sendAgainst(current.version)
    dispatch({ type: 'refused', current })
    throw error
  }

  const save = (version: number) => submission.submit(() => sendAgainst(version).catch(settle))
  useRetryOnline(submission, () => save(state.base.version))
  return {
    ...submission,
    typed: state.typed,
    conflict: state.conflict,
    change: (change) => dispatch({ type: 'typed', change }),
    save: () => save(state.base.version),
    keepMine: () => save(state.conflict?.version ?? state.base.version),
    takeCurrent: () => {
      submission.refuse([])
      dispatch({ type: 'took-current' })
    },
  }
}
