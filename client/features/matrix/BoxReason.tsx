import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'

export interface BoxReasonProps {
  readonly matrix: Matrix
  readonly cell: MatrixCell
  /** The reason that has been said above the table, so that boxes need not repeat it. */
  readonly common: string | null
}

/** Why a box has no level; for screen readers alone where that has been said above. */
export function BoxReason({ matrix, cell, common }: BoxReasonProps) {
  if (cell.rating !== null || cell.reason === null) return null
  const said = cell.reason === common || (matrix.layer === 'sealed' && cell.ratings !== null)
  return <p class={said ? 'govuk-visually-hidden' : 'matrix-cell__facts'}>{cell.reason}</p>
}
