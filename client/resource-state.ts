import type { ApiError } from './api.ts'

export interface ResourceState<T> {
  readonly path: string | null
  readonly data: T | null
  readonly error: ApiError | null
  readonly loading: boolean
  /** When the data were read, where they come from memory for lack of a connection. */
  readonly asOf: Date | null
}

export type ResourceEvent<T> =
  | { readonly type: 'asked'; readonly path: string }
  | {
      readonly type: 'came'
      readonly path: string
      readonly data: T
      readonly asOf: Date | null
    }
  | { readonly type: 'failed'; readonly path: string; readonly error: ApiError }

export function firstState<T>(path: string | null): ResourceState<T> {
  return { path, data: null, error: null, loading: path !== null, asOf: null }
}

/** Data of the same path stay while it is asked again; a failure takes them away. */
export function step<T>(state: ResourceState<T>, event: ResourceEvent<T>): ResourceState<T> {
  const { path } = event
  switch (event.type) {
    case 'asked':
      return state.path === path ? { ...state, loading: true } : firstState(path)
    case 'came':
      return { path, data: event.data, error: null, loading: false, asOf: event.asOf }
    case 'failed':
      return { path, data: null, error: event.error, loading: false, asOf: null }
  }
}
