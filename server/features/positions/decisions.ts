import type { Selectable } from 'kysely'
import type { Decision } from '../../contract/cells.ts'
import type { Statement } from '../../contract/rounds.ts'
import type { Language } from '../../core/language.ts'
import type { DecidedLayer } from '../../core/layers.ts'
import type { Level } from '../../core/scale.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Tables } from '../../db/database.ts'
import type { Ids } from '../../deps.ts'
import { hashContent } from '../audit/repository.ts'
import {
  type Citation,
  insertCitations,
  insertStatements,
  listCitations,
  listDecidedCitations,
  listDecidedStatements,
  listStatements,
  type StatementInput,
} from './repository.ts'

/** A level decided for a cell in a layer, with its place. */
export interface DecisionRecord extends Decision {
  readonly reviewId: string
  readonly judgement: string
  readonly layer: DecidedLayer
}

export interface NewDecision {
  readonly id: string
  readonly reviewId: string
  readonly judgement: string
  readonly layer: DecidedLayer
  readonly level: Level | null
  readonly reason: string | null
  readonly ground: string | null
  readonly because: string | null
  readonly becauseLanguage?: Language | null
  readonly dissent: string | null
  readonly dissentLanguage?: Language | null
  readonly byPerson: string | null
  readonly at: string | null
  readonly statements: readonly StatementInput[]
  readonly citations: readonly Citation[]
}

/** Adds a decision after those before it in its layer; returns the salted hash of its content. */
export async function insertDecision(db: Db, ids: Ids, decision: NewDecision): Promise<string> {
  const { id, layer, level, reason, ground, because, dissent, statements } = decision
  const becauseLanguage = because === null ? null : (decision.becauseLanguage ?? null)
  const dissentLanguage = dissent === null ? null : (decision.dissentLanguage ?? null)
  const place = { review_id: decision.reviewId, judgement: decision.judgement }
  const { last } = await db
    .selectFrom('decision')
    .select((expression) => expression.fn.max('sequence').as('last'))
    .where('review_id', '=', place.review_id)
    .where('judgement', '=', place.judgement)
    .where('layer', '=', layer)
    .executeTakeFirstOrThrow()
  const salt = ids.secret()
  await db
    .insertInto('decision')
    .values({
      id,
      ...place,
      layer,
      sequence: (last ?? 0) + 1,
      level,
      reason,
      ground,
      because,
      because_language: becauseLanguage,
      dissent,
      dissent_language: dissentLanguage,
      by_person: decision.byPerson,
      at: decision.at,
      salt,
    })
    .execute()
  await insertStatements(db, ids, { decision: id }, statements)
  await insertCitations(db, ids, { decision: id }, decision.citations)
  const reasons = { because, becauseLanguage, dissent, dissentLanguage }
  return hashContent(salt, { level, reason, ground, ...reasons, statements })
}

/** The decision that holds for each cell and layer of the reviews. */
export async function listCurrentDecisions(
  db: Db,
  reviewIds: readonly string[],
  where: { judgement?: string; layer?: DecidedLayer } = {},
): Promise<DecisionRecord[]> {
  if (reviewIds.length === 0) return []
  let query = db
    .selectFrom('decision')
    .selectAll()
    .where('review_id', 'in', [...reviewIds])
    .orderBy('sequence')
  if (where.judgement !== undefined) query = query.where('judgement', '=', where.judgement)
  if (where.layer !== undefined) query = query.where('layer', '=', where.layer)
  const current = latest(await query.execute())
  const ids = current.map(({ id }) => id)
  const statements = await listStatements(db, 'decision_id', ids)
  const citations = await listCitations(db, 'decision_id', ids)
  return current.map((row) => toDecision(row, statements, citations))
}

/** The decision that holds for each cell and layer of one review, by queries of the review alone. */
export async function listDecisionsOfReview(db: Db, reviewId: string): Promise<DecisionRecord[]> {
  const { rows } = await decisionsOfReview(db, { reviewId })
  const statements = await listDecidedStatements(db, reviewId)
  const citations = await listDecidedCitations(db, reviewId)
  return latest(rows).map((row) => toDecision(row, statements, citations))
}

const decisionsOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db.selectFrom('decision').selectAll().where('review_id', '=', reviewId).orderBy('sequence'),
)

type DecisionRow = Selectable<Tables['decision']>

/** The last decision of each cell and layer, of rows in their order. */
function latest(rows: readonly DecisionRow[]): DecisionRow[] {
  const byPlace = rows.map(
    (row) => [`${row.review_id} ${row.judgement} ${row.layer}`, row] as const,
  )
  return [...new Map(byPlace).values()]
}

function toDecision(
  row: DecisionRow,
  statements: ReadonlyMap<string, Statement[]>,
  citations: ReadonlyMap<string, Citation[]>,
): DecisionRecord {
  return {
    id: row.id,
    reviewId: row.review_id,
    judgement: row.judgement,
    layer: row.layer,
    level: row.level,
    reason: row.reason,
    ground: row.ground,
    because: row.because,
    becauseLanguage: row.because_language,
    dissent: row.dissent,
    dissentLanguage: row.dissent_language,
    at: row.at,
    statements: statements.get(row.id) ?? [],
    evidence: citations.get(row.id) ?? [],
  }
}

/** The levels alone that hold for each cell of the reviews in a layer. */
export async function listCurrentLevels(
  db: Db,
  reviewIds: readonly string[],
  layer: DecidedLayer,
): Promise<Pick<DecisionRecord, 'reviewId' | 'judgement' | 'level'>[]> {
  if (reviewIds.length === 0) return []
  const rows = await db
    .selectFrom('decision')
    .select(['review_id as reviewId', 'judgement', 'level'])
    .where('review_id', 'in', [...reviewIds])
    .where('layer', '=', layer)
    .orderBy('sequence')
    .execute()
  return [...new Map(rows.map((row) => [`${row.reviewId} ${row.judgement}`, row])).values()]
}

/** The decision that holds for a cell in a layer, or null. */
export async function findCurrentDecision(
  db: Db,
  cell: { readonly reviewId: string; readonly judgement: string },
  layer: DecidedLayer,
): Promise<DecisionRecord | null> {
  const { judgement } = cell
  const [current] = await listCurrentDecisions(db, [cell.reviewId], { judgement, layer })
  return current ?? null
}
