import { t } from '../../language.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import type { DecisionFault } from './decision-form.ts'

/** What the form says of what is missing. */
export function faultMessages(faults: readonly DecisionFault[]): FieldError[] {
  return faults.map((field) => ({ field, message: () => t(`decision.${field}-missing`) }))
}

/** The fields of a decision that the server may refuse. */
export const decisionFields = [
  'level',
  'reason',
  'ground',
  'because',
  'dissent',
  'evidence',
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => `statements.${index}`),
]
