/** A judgement of a review, as far as its forms and routes name it. */
export interface CellPlaced {
  readonly review: { readonly id: string }
  readonly judgement: string
}

/** The name of a form about a cell, among all that somebody may have begun. */
export const formKey = (form: string, { review, judgement }: CellPlaced): string =>
  `${form} ${review.id} ${judgement}`

/** The path of a cell among its review's routes. */
export const cellPath = ({ review, judgement }: CellPlaced): string =>
  `/reviews/${review.id}/judgements/${judgement}`
