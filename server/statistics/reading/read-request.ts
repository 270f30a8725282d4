import type { RequestOf, StatisticsKind } from '../kinds.ts'
import { readComparisons } from './comparisons.ts'
import { mostResamples } from './limits.ts'
import { readBetween, readFields } from './parts.ts'
import { readRatings } from './ratings.ts'
import { type RequestFault, RequestFaultError, refuse } from './request-fault.ts'

export type ReadRequest =
  | { readonly request: RequestOf<StatisticsKind> }
  | { readonly fault: RequestFault }

/** What a request asks for, from its bytes: JSON in UTF-8. */
export function readRequest(kind: StatisticsKind, bytes: Uint8Array): ReadRequest {
  try {
    return { request: readers[kind](parse(bytes)) }
  } catch (error) {
    if (error instanceof RequestFaultError) return { fault: error.fault }
    throw error
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new RequestFaultError({ kind: 'malformed', what })
  }
}

const readers: { readonly [Kind in StatisticsKind]: (sent: unknown) => RequestOf<Kind> } = {
  agreement: (sent) => {
    const fields = readFields(sent, '', new Set(['levels', 'ratings', 'resamples', 'seed']))
    const { resamples, seed } = fields
    if (resamples !== undefined) readBetween(resamples, 'resamples', 0, mostResamples)
    if (seed !== undefined && !Number.isSafeInteger(seed)) refuse('seed', 'whole_number')
    return {
      ...readRatings(fields),
      resamples: resamples as number | undefined,
      seed: seed as number | undefined,
    }
  },
  severity: (sent) => readRatings(readFields(sent, '', new Set(['levels', 'ratings']))),
  comparisons: (sent) => ({
    comparisons: readComparisons(readFields(sent, '', new Set(['comparisons']))),
  }),
}
