import { sql } from 'kysely'
import type { RoundAbout } from '../../contract/rounds.ts'
import type { Bilingual } from '../../core/language.ts'
import type { Provenance } from '../../core/provenance.ts'
import type { Stage } from '../../core/workflow.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import type { Db, Tables } from '../../db/database.ts'

export interface RoundRecord {
  readonly id: string
  readonly title: Bilingual
  readonly positionAt: string
  readonly frameworkId: string
  readonly frameworkVersion: number
  readonly provenance: Provenance
  readonly note: Bilingual | null
  readonly about: RoundAbout | null
  readonly revealedAt: string | null
  /** The earlier round that it was carried forward from. */
  readonly carriedFrom: string | null
  readonly public: boolean
  readonly version: number
}

export interface ReviewRecord {
  readonly id: string
  readonly roundId: string
  readonly region: { readonly id: string; readonly name: Bilingual }
  readonly stage: Stage
  readonly feedbackUntil: string | null
  readonly version: number
}

export async function listRounds(db: Db): Promise<RoundRecord[]> {
  const rows = await db
    .selectFrom('round')
    .selectAll()
    .orderBy('position_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toRound)
}

export async function findRound(db: Db, id: string): Promise<RoundRecord | null> {
  const row = await db.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toRound(row) : null
}

/** The reviews of a round in their order, or of every round without one. */
export async function listReviews(db: Db, roundId?: string): Promise<ReviewRecord[]> {
  let query = selectReviews(db).orderBy('review.position')
  if (roundId !== undefined) query = query.where('review.round_id', '=', roundId)
  return (await query.execute()).map(toReview)
}

export async function findReview(db: Db, id: string): Promise<ReviewRecord | null> {
  const row = await selectReviews(db).where('review.id', '=', id).executeTakeFirst()
  return row ? toReview(row) : null
}

export type NewRound = Pick<
  RoundRecord,
  'id' | 'title' | 'positionAt' | 'frameworkId' | 'frameworkVersion' | 'provenance'
> &
  Partial<Pick<RoundRecord, 'note' | 'about' | 'revealedAt' | 'public' | 'carriedFrom'>>

export async function insertRound(db: Db, round: NewRound): Promise<void> {
  await db
    .insertInto('round')
    .values({
      id: round.id,
      title_en: round.title.en,
      title_cy: round.title.cy,
      position_at: round.positionAt,
      framework_id: round.frameworkId,
      framework_version: round.frameworkVersion,
      provenance: round.provenance,
      note_en: round.note?.en ?? null,
      note_cy: round.note?.cy ?? null,
      about: round.about ? JSON.stringify(round.about) : null,
      revealed_at: round.revealedAt ?? null,
      carried_from: round.carriedFrom ?? null,
      public: toFlag(round.public ?? false),
    })
    .execute()
}

/** Changes a round that still has the version; false where it has another by now. */
export async function updateRound(
  db: Db,
  id: string,
  version: number,
  changes: { title?: Bilingual; positionAt?: string; public?: boolean; revealedAt?: string },
): Promise<boolean> {
  const { title, positionAt, revealedAt } = changes
  const result = await db
    .updateTable('round')
    .set({
      ...(title && { title_en: title.en, title_cy: title.cy }),
      ...(positionAt !== undefined && { position_at: positionAt }),
      ...(changes.public !== undefined && { public: toFlag(changes.public) }),
      ...(revealedAt !== undefined && { revealed_at: revealedAt }),
      version: version + 1,
      course: sql<number>`course + 1`,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function insertReview(
  db: Db,
  review: {
    id: string
    roundId: string
    regionId: string
    position: number
    stage: Stage
    feedbackUntil?: string
  },
): Promise<void> {
  await db
    .insertInto('review')
    .values({
      id: review.id,
      round_id: review.roundId,
      region_id: review.regionId,
      position: review.position,
      stage: review.stage,
      feedback_until: review.feedbackUntil ?? null,
    })
    .execute()
}

/** Changes a review that still has the version; false where it has another by now. */
export async function updateReview(
  db: Db,
  id: string,
  version: number,
  changes: { stage?: Stage; feedbackUntil?: string; position?: number },
): Promise<boolean> {
  const { stage, feedbackUntil, position } = changes
  const result = await db
    .updateTable('review')
    .set({
      ...(stage && { stage }),
      ...(feedbackUntil !== undefined && { feedback_until: feedbackUntil }),
      ...(position !== undefined && { position }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteReview(db: Db, id: string): Promise<void> {
  await db.deleteFrom('review').where('id', '=', id).execute()
}

/** Whether anybody has written anything in a review: a source, an expected position, a draft. */
export async function hasWriting(db: Db, reviewId: string): Promise<boolean> {
  for (const table of ['source', 'expected_position', 'draft'] as const) {
    const row = await db
      .selectFrom(table)
      .select('review_id')
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

function selectReviews(db: Db) {
  return db
    .selectFrom('review')
    .innerJoin('region', 'region.id', 'review.region_id')
    .select([
      'review.id',
      'review.round_id',
      'review.region_id',
      'review.stage',
      'review.feedback_until',
      'review.version',
      'region.name_en',
      'region.name_cy',
    ])
}

function toReview(row: {
  id: string
  round_id: string
  region_id: string
  stage: Stage
  feedback_until: string | null
  version: number
  name_en: string
  name_cy: string
}): ReviewRecord {
  return {
    id: row.id,
    roundId: row.round_id,
    region: { id: row.region_id, name: { en: row.name_en, cy: row.name_cy } },
    stage: row.stage,
    feedbackUntil: row.feedback_until,
    version: row.version,
  }
}

type RoundRow = Omit<Tables['round'], 'public' | 'version' | 'revision' | 'course'> & {
  public: number
  version: number
}

function toRound(row: RoundRow): RoundRecord {
  return {
    id: row.id,
    title: { en: row.title_en, cy: row.title_cy },
    positionAt: row.position_at,
    frameworkId: row.framework_id,
    frameworkVersion: row.framework_version,
    provenance: row.provenance,
    note:
      row.note_en === null || row.note_cy === null ? null : { en: row.note_en, cy: row.note_cy },
    about: row.about === null ? null : (JSON.parse(row.about) as RoundAbout),
    revealedAt: row.revealed_at,
    carriedFrom: row.carried_from,
    public: fromFlag(row.public),
    version: row.version,
  }
}
