import { useCallback, useEffect, useReducer, useState } from 'preact/hooks'
import type { ApiError, Query } from './api.ts'
import { language } from './language.tsx'
import { read } from './read.ts'
import { firstState, type ResourceState, step } from './resource-state.ts'
import { user } from './session.tsx'
import { markStale } from './stale.ts'
import { useRetry } from './ui/use-retry.ts'

export interface Resource<T> extends ResourceState<T> {
  /** Asks again, and keeps what is there until the answer comes. */
  readonly reload: () => void
}

/**
 * What the API gives at a path; null asks nothing. Another query, language or user asks anew and
 * keeps what is there meanwhile, so that a page with half-filled fields stays; another path
 * starts empty. Without a connection it is what was last read, and is asked again by itself.
 */
export function useResource<T>(path: string | null, query: Query = {}): Resource<T> {
  const [state, dispatch] = useReducer(step<T>, firstState<T>(path))
  const [attempt, setAttempt] = useState(0)
  const search = JSON.stringify(query)

  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    const { signal } = controller
    dispatch({ type: 'asked', path })
    read<T>(path, { query: JSON.parse(search) as Query, signal }).then(
      (reading) => {
        if (!signal.aborted) dispatch({ type: 'came', path, ...reading })
      },
      (error: ApiError) => {
        if (!signal.aborted) dispatch({ type: 'failed', path, error })
      },
    )
    return () => controller.abort()
  }, [path, search, language.value, user.value?.id, attempt])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  const shown = state.path === path ? state : firstState<T>(path)
  const { asOf, error, loading } = shown
  useEffect(() => (asOf ? markStale(asOf) : undefined), [asOf])
  useRetry(!loading && (asOf !== null || error?.status === 0), reload)
  return { ...shown, reload }
}
