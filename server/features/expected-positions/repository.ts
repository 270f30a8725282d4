import type { Language } from '../../core/language.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import type { CellKey } from '../ratings/repository.ts'

/** `set` stands beside every rating; `proposed` is the consortium's own wording of it. */
export type ExpectedPositionStatus = 'set' | 'proposed'

export interface ExpectedPositionRecord {
  readonly version: number
  readonly text: string
  readonly language: Language
  readonly reference: string
  readonly status: ExpectedPositionStatus
  readonly at: string
}

export async function findExpectedPosition(
  db: Db,
  cell: CellKey,
  status: ExpectedPositionStatus,
): Promise<ExpectedPositionRecord | null> {
  const row = await db
    .selectFrom('expected_position')
    .select(['version', 'text', 'language', 'reference', 'status', 'at'])
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('status', '=', status)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** The expected positions of a review as they stand, and the proposals of them. */
export async function listExpectedPositions(
  db: Db,
  reviewId: string,
): Promise<(ExpectedPositionRecord & { readonly judgement: string })[]> {
  const { rows } = await positionsOfReview(db, { reviewId })
  return [...new Map(rows.map((row) => [`${row.judgement} ${row.status}`, row])).values()]
}

const positionsOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('expected_position')
    .select(['judgement', 'version', 'text', 'language', 'reference', 'status', 'at'])
    .where('review_id', '=', reviewId)
    .orderBy('version'),
)

export async function insertExpectedPosition(
  db: Db,
  cell: CellKey,
  position: ExpectedPositionRecord & { byPerson: string | null; salt: string },
): Promise<void> {
  const { byPerson, ...columns } = position
  await db
    .insertInto('expected_position')
    .values({
      review_id: cell.reviewId,
      judgement: cell.judgement,
      by_person: byPerson,
      ...columns,
    })
    .execute()
}
