import { useState } from 'preact/hooks'
import { v4 } from 'uuid'
import type { Cell, DraftContent } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { useIdKeeper } from '../../creation-id.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { tooLong } from '../../ui/too-long.ts'
import { useSubmission } from '../../ui/use-submission.ts'
import { cellPath } from '../cells/cell-key.ts'
import { justSealed } from './just-sealed.ts'
import { ratingFields } from './RatingFields.tsx'
import { type Fault, type SupersedeReason, toNewRating } from './rating-content.ts'

export interface Sealing {
  readonly busy: boolean
  /** Whether the question is open that comes before the sealing. */
  readonly asking: boolean
  readonly errors: readonly FieldError[]
  readonly errorFor: (field: string) => string | null
  /** Opens the question, or tells what is at fault. */
  readonly ask: (faults: readonly Fault[]) => void
  readonly cancel: () => void
  /** Gives whether the rating is sealed. */
  readonly seal: (content: DraftContent, because: SupersedeReason | null) => Promise<boolean>
}

/** The sealing of a rating of one cell, first or later. */
export function useSealing(cell: Cell): Sealing {
  const [asking, setAsking] = useState(false)
  const idOf = useIdKeeper(v4)
  const { busy, errors, errorFor, submit, refuse } = useSubmission([
    ...ratingFields,
    'supersedesBecause',
  ])
  return {
    busy,
    asking,
    errors,
    errorFor,
    ask(faults) {
      refuse(faults.map(toFieldError))
      setAsking(faults.length === 0)
    },
    cancel: () => setAsking(false),
    async seal(content, because) {
      const body = toNewRating(content, because)
      const id = idOf(body)
      const path = `${cellPath(cell)}/ratings/${id}`
      const done = await submit(() => api(path, { method: 'PUT', body, version: 'create' }))
      setAsking(false)
      if (done) {
        justSealed.value = id
        announce(t('rating.sealed'))
      }
      return done
    },
  }
}

const missingMessage = {
  level: 'rating.level-missing',
  ground: 'rating.ground-missing',
  reason: 'rating.reason-missing',
  supersedesBecause: 'rating.reason-missing',
} as const

function toFieldError(fault: Fault): FieldError {
  if (fault.what === 'too-long') return tooLong(fault.field, fault.length, fault.maximum)
  return { field: fault.field, message: () => t(missingMessage[fault.field]) }
}
