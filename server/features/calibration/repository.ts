import type { WaiverInput } from '../../contract/cells.ts'
import type { Language } from '../../core/language.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import type { CellKey } from '../ratings/repository.ts'

export interface Waiver extends CellKey {
  readonly reason: string
  readonly language: Language | null
}

export async function listWaivers(db: Db, reviewIds: readonly string[]): Promise<Waiver[]> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('waiver')
    .select(['review_id as reviewId', 'judgement', 'reason', 'language'])
    .where('review_id', 'in', [...reviewIds])
    .execute()
}

export async function listWaiversOfReview(db: Db, reviewId: string): Promise<Waiver[]> {
  return (await waiversOfReview(db, { reviewId })).rows
}

const waiversOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('waiver')
    .select(['review_id as reviewId', 'judgement', 'reason', 'language'])
    .where('review_id', '=', reviewId),
)

export async function upsertWaiver(
  db: Db,
  cell: CellKey,
  { byPerson, ...waiver }: WaiverInput & { byPerson: string; at: string },
): Promise<void> {
  const values = { ...waiver, by_person: byPerson }
  await db
    .insertInto('waiver')
    .values({ review_id: cell.reviewId, judgement: cell.judgement, ...values })
    .onConflict((conflict) => conflict.columns(['review_id', 'judgement']).doUpdateSet(values))
    .execute()
}

export async function deleteWaiver(db: Db, cell: CellKey): Promise<void> {
  await db
    .deleteFrom('waiver')
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .execute()
}

export interface Proposal {
  readonly id: string
  readonly raterId: string
  readonly level: number
  readonly because: string
  readonly language: Language | null
}

export async function listProposals(db: Db, cell: CellKey): Promise<Proposal[]> {
  return db
    .selectFrom('proposal')
    .select(['id', 'rater_id as raterId', 'level', 'because', 'language'])
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function insertProposal(
  db: Db,
  cell: CellKey,
  proposal: Proposal & { at: string },
): Promise<void> {
  await db
    .insertInto('proposal')
    .values({
      id: proposal.id,
      review_id: cell.reviewId,
      judgement: cell.judgement,
      rater_id: proposal.raterId,
      level: proposal.level,
      because: proposal.because,
      language: proposal.language,
      at: proposal.at,
    })
    .execute()
}
