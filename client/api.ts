import { signal } from '@preact/signals'
import type { z } from 'zod'
import type { errorBody } from '../server/contract/common.ts'
import { language, t } from './language.tsx'

type ErrorBody = z.infer<typeof errorBody>['error']

/** An error of the server's, or one that is found here and told by the page's own messages. */
type Refusal = Omit<ErrorBody, 'message' | 'messages'> & {
  readonly message: string | (() => string)
  readonly messages?: ErrorBody['messages']
}

/** A refusal by the server, or a server that could not be reached (status 0). */
export class ApiError extends Error {
  readonly code: string
  readonly path: string | null
  readonly details: unknown
  /** What to tell of it, in the language that the page has by then. */
  readonly tell: () => string

  constructor(
    readonly status: number,
    body: Refusal,
  ) {
    const { message, messages } = body
    const tell =
      typeof message === 'function' ? message : () => inPageLanguage({ message, messages })
    super(tell())
    this.tell = tell
    this.code = body.code
    this.path = body.path ?? null
    this.details = body.details ?? null
  }
}

/** What was told in every language, in the page's; else as it was told. */
export function inPageLanguage(told: {
  readonly message: string
  readonly messages?: ErrorBody['messages']
}): string {
  return told.messages?.[language.value] ?? told.message
}

export type Query = Readonly<Record<string, string | number | null | undefined>>

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly query?: Query
  readonly body?: unknown
  /** `create` sends `If-None-Match: *`; a number is the version that a change was made against. */
  readonly version?: 'create' | number
  readonly signal?: AbortSignal
  /** Lets the request end after the page is gone; for bodies under 64 kB. */
  readonly keepalive?: boolean
  /** Sent by a participant's cookie: where that is missing, nobody's session has run out. */
  readonly forParticipant?: boolean
}

/** Whether the server last refused something because nobody is signed in. */
export const refusedAsNobody = signal(false)

/**
 * One call of the API, in the language of the page. `path` is without `/api`. An answer without a
 * body gives undefined.
 * @throws ApiError where the server refuses or cannot be reached
 */
export async function api<T = undefined>(path: string, request: ApiRequest = {}): Promise<T> {
  const response = await send(path, request)
  const text = await response.text()
  if (!response.ok) {
    const error = new ApiError(response.status, errorIn(text))
    const isPersons = !request.forParticipant
    if (error.code === 'not-signed-in' && isPersons) refusedAsNobody.value = true
    throw error
  }
  return (text === '' ? undefined : JSON.parse(text)) as T
}

async function send(path: string, request: ApiRequest): Promise<Response> {
  const { method = 'GET', query, body, version, signal, keepalive = false } = request
  const hasBody = method !== 'GET' && method !== 'DELETE'
  try {
    return await fetch(apiAddress(path, { ...query, lang: language.peek() }), {
      method,
      keepalive,
      headers: {
        ...(hasBody && { 'content-type': 'application/json' }),
        ...(version === 'create' && { 'if-none-match': '*' }),
        ...(typeof version === 'number' && { 'if-match': `"${version}"` }),
      },
      ...(hasBody && { body: JSON.stringify(body ?? {}) }),
      ...(signal && { signal }),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError(0, { code: 'no-connection', message: () => t('error.no-connection') })
  }
}

function apiAddress(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined)
  return `/api${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

/** An answer that is not one of the API's errors, such as a proxy's page, says so. */
function errorIn(text: string): Refusal {
  try {
    const { error } = JSON.parse(text) as { error: ErrorBody }
    if (typeof error.code === 'string' && typeof error.message === 'string') return error
  } catch {}
  return { code: 'unreadable-answer', message: () => t('error.unreadable-answer') }
}
