import type { Language } from '../../core/language.ts'
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
