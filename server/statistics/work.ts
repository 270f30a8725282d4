import type { MessagePort } from 'node:worker_threads'
import { move } from 'piscina'
import type { Language } from '../core/language.ts'
import { putIntoWords } from '../core/statistics/words/put-into-words.ts'
import { takeBytes } from './bytes.ts'
import {
  type ComputedKind,
  type ReportOf,
  type RequestOf,
  report,
  type StatisticsKind,
} from './kinds.ts'
import { readRequest } from './reading/read-request.ts'
import type { RequestFault } from './reading/request-fault.ts'

export interface Computation<Kind extends ComputedKind = ComputedKind> {
  readonly kind: Kind
  readonly request: RequestOf<Kind>
}

/** A report with its notes as codes. */
export function compute<Kind extends ComputedKind>({
  kind,
  request,
}: Computation<Kind>): ReportOf<Kind> {
  return report(kind, request)
}

/** A request as it came in, kept by `keepBytes`, and the language of the answer. */
export interface Sent {
  readonly kind: StatisticsKind
  readonly body: MessagePort
  readonly language: Language
}

/** The answer’s bytes, or what is wrong with the request. */
export type Answered = Uint8Array | { readonly fault: RequestFault }

/** Reads a request, and answers it in JSON and in words: whatever takes time, from bytes to bytes. */
export function answer({ kind, body, language }: Sent): Answered {
  const read = readRequest(kind, takeBytes(body))
  if ('fault' in read) return read
  const told = putIntoWords(report(kind, read.request), language)
  return move(new TextEncoder().encode(JSON.stringify(told))) as Uint8Array
}
