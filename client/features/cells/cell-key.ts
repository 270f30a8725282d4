import type { Cell } from '../../../server/contract/cells.ts'

/** The name of a form about a cell, among all that somebody may have begun. */
export const formKey = (form: string, { review, judgement }: Cell): string =>
  `${form} ${review.id} ${judgement}`

/** What names a cell among its review's routes. */
export interface CellName {
  readonly review: { readonly id: string }
  readonly judgement: string
}

/** The path of a cell among its review's routes. */
export const cellPath = ({ review, judgement }: CellName): string =>
  `/reviews/${review.id}/judgements/${judgement}`
