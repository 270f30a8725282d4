import { findAnswer, forgetAnswer, rememberAnswer } from './answers.ts'
import { ApiError, api, type Query } from './api.ts'
import { user } from './session.tsx'

export interface Reading<T> {
  readonly data: T
  /** When it was read, where it comes from memory for lack of a connection; else null. */
  readonly asOf: Date | null
}

/**
 * What the API gives at a path; where the server cannot be reached, what it last gave the same
 * person in this window.
 * @throws ApiError where the server refuses, or cannot be reached and nothing is remembered
 */
export async function read<T>(
  path: string,
  { query = {}, signal }: { readonly query?: Query; readonly signal?: AbortSignal } = {},
): Promise<Reading<T>> {
  const key = keyOf(path, query)
  try {
    const data = await api<T>(path, { query, ...(signal && { signal }) })
    rememberAnswer(key, data)
    return { data, asOf: null }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status !== 0) forgetAnswer(key)
    const found = findAnswer(key)
    if (found === null) throw error
    return { data: found.data as T, asOf: found.at }
  }
}

/** Reads ahead what somebody may open next, one after the other; it is no matter if that fails. */
export async function readAhead(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (findAnswer(keyOf(path, {})) === null) await read(path).catch(() => undefined)
  }
}

/** What was read at a path holds no more. */
export function forgetRead(path: string): void {
  forgetAnswer(keyOf(path, {}))
}

const keyOf = (path: string, query: Query): string =>
  `${user.peek()?.id} ${path} ${JSON.stringify(query)}`
