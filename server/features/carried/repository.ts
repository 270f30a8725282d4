import type { CarriedPosition } from '../../core/carried.ts'
import type { Db } from '../../db/database.ts'
import type { CellKey } from '../ratings/repository.ts'

/** A judgement of a review that an earlier review of the same region said something of. */
export interface CarriedCellRecord extends CellKey {
  readonly fromReviewId: string
  readonly lookedAt: string | null
  readonly lookedBy: string | null
  readonly position: CarriedPosition | null
  readonly version: number
}

const columns = [
  'review_id as reviewId',
  'judgement',
  'from_review_id as fromReviewId',
  'looked_at as lookedAt',
  'looked_by as lookedBy',
  'position',
  'version',
] as const

export async function listCarriedCells(
  db: Db,
  reviewIds: readonly string[],
): Promise<CarriedCellRecord[]> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('carried_cell')
    .select(columns)
    .where('review_id', 'in', [...reviewIds])
    .execute()
}

export async function findCarriedCell(db: Db, cell: CellKey): Promise<CarriedCellRecord | null> {
  const row = await db
    .selectFrom('carried_cell')
    .select(columns)
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .executeTakeFirst()
  return row ?? null
}

/** Adds carried judgements; those that are there already stay as they are. */
export async function insertCarriedCells(
  db: Db,
  cells: readonly (CellKey & { readonly fromReviewId: string })[],
): Promise<void> {
  if (cells.length === 0) return
  await db
    .insertInto('carried_cell')
    .values(
      cells.map(({ reviewId, judgement, fromReviewId }) => ({
        review_id: reviewId,
        judgement,
        from_review_id: fromReviewId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['review_id', 'judgement']).doNothing())
    .execute()
}

/** Records that somebody looked; false where it has another version by now. */
export async function markLooked(
  db: Db,
  cell: CellKey,
  version: number,
  look: { readonly at: string; readonly by: string; readonly position: CarriedPosition },
): Promise<boolean> {
  const result = await db
    .updateTable('carried_cell')
    .set({
      looked_at: look.at,
      looked_by: look.by,
      position: look.position,
      version: version + 1,
    })
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
