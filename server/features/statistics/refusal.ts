import { AppError } from '../../errors.ts'
import { UnreadableBodyError } from '../../plugins/unreadable-body.ts'
import { mostComparisons, mostRatings } from '../../statistics/reading/limits.ts'
import type { RequestFault } from '../../statistics/reading/request-fault.ts'

/** What somebody is told whose request cannot be read. */
export function refusalOf(fault: RequestFault): Error {
  switch (fault.kind) {
    case 'malformed':
      return new AppError('malformed', { values: { what: fault.what } })
    case 'too-many':
      return fault.of === 'ratings'
        ? new AppError('too-many-ratings', { values: { count: fault.count, most: mostRatings } })
        : new AppError('too-many-comparisons', {
            values: { count: fault.count, most: mostComparisons },
          })
    case 'invalid':
      return new UnreadableBodyError({
        kind: 'invalid',
        faults: [{ keyword: fault.fault, instancePath: fault.path, params: { ...fault.values } }],
      })
  }
}
