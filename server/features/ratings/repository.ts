import type { Draft, DraftContent, NewRating, Rating } from '../../contract/cells.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import type { Ids } from '../../deps.ts'
import { hashContent } from '../audit/repository.ts'
import {
  type Citation,
  insertCitations,
  insertStatements,
  listCitations,
  listStatements,
} from '../positions/repository.ts'

export interface CellKey {
  readonly reviewId: string
  readonly judgement: string
}

export async function findDraft(db: Db, cell: CellKey, personId: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row
    ? {
        content: JSON.parse(row.content) as DraftContent,
        version: row.version,
        savedAt: row.saved_at,
      }
    : null
}

/** The judgements of a review on which somebody has a draft. */
export async function listDrafted(db: Db, reviewId: string, personId: string): Promise<string[]> {
  const { rows } = await draftedBy(db, { reviewId, personId })
  return rows.map(({ judgement }) => judgement)
}

const draftedBy = compiled((db, by: { reviewId: string; personId: string }) =>
  db
    .selectFrom('draft')
    .select('judgement')
    .where('review_id', '=', by.reviewId)
    .where('person_id', '=', by.personId),
)

/** Keeps a first draft; false where there is one already. */
export async function insertDraft(
  db: Db,
  cell: CellKey,
  personId: string,
  draft: Draft,
): Promise<boolean> {
  const result = await db
    .insertInto('draft')
    .values({
      review_id: cell.reviewId,
      judgement: cell.judgement,
      person_id: personId,
      content: JSON.stringify(draft.content),
      version: draft.version,
      saved_at: draft.savedAt,
    })
    .onConflict((conflict) => conflict.columns(['review_id', 'judgement', 'person_id']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Keeps a later draft in place of the version before it; false where that is not the last. */
export async function updateDraft(
  db: Db,
  cell: CellKey,
  personId: string,
  draft: Draft,
): Promise<boolean> {
  const result = await db
    .updateTable('draft')
    .set({
      content: JSON.stringify(draft.content),
      version: draft.version,
      saved_at: draft.savedAt,
    })
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('person_id', '=', personId)
    .where('version', '=', draft.version - 1)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteDraft(db: Db, cell: CellKey, personId: string): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .where('person_id', '=', personId)
    .execute()
}

/** The cells of which somebody has a draft. */
export async function listDraftedCells(
  db: Db,
  reviewIds: readonly string[],
  personId: string,
): Promise<CellKey[]> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('draft')
    .select(['review_id as reviewId', 'judgement'])
    .where('review_id', 'in', [...reviewIds])
    .where('person_id', '=', personId)
    .orderBy('judgement')
    .execute()
}

export interface SealedRating extends CellKey {
  readonly id: string
  readonly raterId: string
  readonly sequence: number
  readonly sealedAt: string
  readonly input: Omit<NewRating, 'evidence' | 'supersedesBecauseLanguage'> &
    Partial<Pick<NewRating, 'supersedesBecauseLanguage'>>
  /** Why a reader gave the level, where it is told in one text rather than in statements. */
  readonly rationale: string | null
  readonly citations: readonly Citation[]
}

/** Seals a rating; returns the salted hash of its content. */
export async function insertRating(db: Db, ids: Ids, rating: SealedRating): Promise<string> {
  const { id, input } = rating
  const salt = ids.secret()
  await db
    .insertInto('rating')
    .values({
      id,
      review_id: rating.reviewId,
      judgement: rating.judgement,
      rater_id: rating.raterId,
      sequence: rating.sequence,
      level: input.level,
      reason: input.reason,
      ground: input.ground,
      confidence: input.confidence,
      rationale: rating.rationale,
      supersedes_because: input.supersedesBecause,
      supersedes_because_language:
        input.supersedesBecause === null ? null : (input.supersedesBecauseLanguage ?? null),
      sealed_at: rating.sealedAt,
      salt,
    })
    .execute()
  await insertStatements(db, ids, { rating: id }, input.statements)
  await insertCitations(db, ids, { rating: id }, rating.citations)
  return hashContent(salt, input)
}

/** What a sealed rating is to the statistics and the gates: who gave which level, first of all. */
export interface RatingLevel extends CellKey {
  readonly raterId: string
  readonly level: number | null
}

/**
 * The first sealed rating of every rater and cell of the reviews: frozen, whatever came later.
 */
export async function listFirstRatings(
  db: Db,
  reviewIds: readonly string[],
  judgement?: string,
): Promise<RatingLevel[]> {
  if (reviewIds.length === 0) return []
  let query = db
    .selectFrom('rating')
    .select(['review_id as reviewId', 'judgement', 'rater_id as raterId', 'level'])
    .where('review_id', 'in', [...reviewIds])
    .where('sequence', '=', 1)
  if (judgement !== undefined) query = query.where('judgement', '=', judgement)
  return query.execute()
}

/** The first sealed rating of every rater and cell of one review. */
export async function listFirstRatingsOfReview(db: Db, reviewId: string): Promise<RatingLevel[]> {
  return (await firstRatingsOfReview(db, { reviewId })).rows
}

const firstRatingsOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('rating')
    .select(['review_id as reviewId', 'judgement', 'rater_id as raterId', 'level'])
    .where('review_id', '=', reviewId)
    .where('sequence', '=', 1),
)

/** Every sealed rating of a cell with all that belongs to it, by rater and in order. */
export async function listRatings(
  db: Db,
  cell: CellKey,
): Promise<(Rating & { readonly raterId: string })[]> {
  const rows = await db
    .selectFrom('rating')
    .selectAll()
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .orderBy('rater_id')
    .orderBy('sequence')
    .execute()
  const ids = rows.map(({ id }) => id)
  const statements = await listStatements(db, 'rating_id', ids)
  const citations = await listCitations(db, 'rating_id', ids)
  return rows.map((row) => ({
    id: row.id,
    raterId: row.rater_id,
    rater: null,
    notBlind: null,
    level: row.level,
    reason: row.reason,
    ground: row.ground,
    confidence: row.confidence,
    rationale: row.rationale,
    statements: statements.get(row.id) ?? [],
    evidence: citations.get(row.id) ?? [],
    sequence: row.sequence,
    supersedesBecause: row.supersedes_because,
    supersedesBecauseLanguage: row.supersedes_because_language,
    sealedAt: row.sealed_at,
  }))
}
