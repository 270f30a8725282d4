import { useCallback, useEffect, useReducer, useState } from 'preact/hooks'
import { type ApiError, api, type Query } from './api.ts'
import { language } from './language.tsx'
import { firstState, type ResourceState, step } from './resource-state.ts'
import { user } from './session.tsx'

export interface Resource<T> extends ResourceState<T> {
  /** Asks again, and keeps what is there until the answer comes. */
  readonly reload: () => void
}

/**
 * What the API gives at a path; null asks nothing. Another query, language or user asks anew and
 * keeps what is there meanwhile, so that a page with half-filled fields stays; another path
 * starts empty.
 */
export function useResource<T>(path: string | null, query: Query = {}): Resource<T> {
  const [state, dispatch] = useReducer(step<T>, firstState<T>(path))
  const [attempt, setAttempt] = useState(0)
  const search = JSON.stringify(query)

  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    dispatch({ type: 'asked', path })
    api<T>(path, { query: JSON.parse(search) as Query, signal: controller.signal }).then(
      (data) => dispatch({ type: 'came', path, data }),
      (error: ApiError) => {
        if (!controller.signal.aborted) dispatch({ type: 'failed', path, error })
      },
    )
    return () => controller.abort()
  }, [path, search, language.value, user.value?.id, attempt])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  return { ...(state.path === path ? state : firstState<T>(path)), reload }
}
