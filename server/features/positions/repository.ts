import type { Statement } from '../../contract/rounds.ts'
import type { Language } from '../../core/language.ts'
import type { StatementKind } from '../../core/statement.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'
import type { Ids } from '../../deps.ts'

/** What a position rests on: the version of the evidence that it was read in. */
export interface Citation {
  readonly id: string
  readonly version: number
}

export interface StatementInput {
  readonly kind: StatementKind
  readonly language: Language
  readonly text: string
}

/** Whose statements and citations: a rating's or a decision's. */
export type PositionOwner = { readonly rating: string } | { readonly decision: string }

export async function insertStatements(
  db: Db,
  ids: Ids,
  owner: PositionOwner,
  statements: readonly StatementInput[],
): Promise<void> {
  if (statements.length === 0) return
  await db
    .insertInto('statement')
    .values(
      statements.map(({ kind, language, text }, index) => ({
        id: ids.random(),
        ...ownerColumns(owner),
        position: index + 1,
        kind,
        language,
        text,
      })),
    )
    .execute()
}

export async function insertCitations(
  db: Db,
  ids: Ids,
  owner: PositionOwner,
  citations: readonly Citation[],
): Promise<void> {
  if (citations.length === 0) return
  await db
    .insertInto('citation')
    .values(
      citations.map(({ id, version }) => ({
        id: ids.random(),
        ...ownerColumns(owner),
        evidence_id: id,
        version,
      })),
    )
    .execute()
}

/** The statements of ratings or decisions in their order, by the id of each. */
export async function listStatements(
  db: Db,
  column: 'rating_id' | 'decision_id',
  ids: readonly string[],
): Promise<Map<string, Statement[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('statement')
    .select([column, 'position', 'kind', 'language', 'text'])
    .where(column, 'in', [...ids])
    .orderBy('position')
    .execute()
  return groupBy(rows, (row) => row[column] ?? '', toStatement)
}

/** The statements of all decisions of a review in their order, by the id of each decision. */
export async function listDecidedStatements(
  db: Db,
  reviewId: string,
): Promise<Map<string, Statement[]>> {
  const { rows } = await decidedStatements(db, { reviewId })
  return groupBy(rows, ({ owner }) => owner, toStatement)
}

const decidedStatements = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('decision')
    .innerJoin('statement', 'statement.decision_id', 'decision.id')
    .select(['decision.id as owner', 'position', 'kind', 'language', 'text'])
    .where('decision.review_id', '=', reviewId)
    .orderBy('position'),
)

function toStatement({ position, kind, language, text }: Statement): Statement {
  return { position, kind, language, text }
}

/** The citations of ratings or decisions, by the id of each. */
export async function listCitations(
  db: Db,
  column: 'rating_id' | 'decision_id',
  ids: readonly string[],
): Promise<Map<string, Citation[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('citation')
    .select([column, 'evidence_id', 'version'])
    .where(column, 'in', [...ids])
    .orderBy('evidence_id')
    .execute()
  return groupBy(rows, (row) => row[column] ?? '', toCitation)
}

/** The citations of all decisions of a review, by the id of each decision. */
export async function listDecidedCitations(
  db: Db,
  reviewId: string,
): Promise<Map<string, Citation[]>> {
  const { rows } = await decidedCitations(db, { reviewId })
  return groupBy(rows, ({ owner }) => owner, toCitation)
}

const decidedCitations = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('decision')
    .innerJoin('citation', 'citation.decision_id', 'decision.id')
    .select(['decision.id as owner', 'citation.evidence_id', 'citation.version'])
    .where('decision.review_id', '=', reviewId)
    .orderBy('citation.evidence_id'),
)

function toCitation(row: { readonly evidence_id: string; readonly version: number }): Citation {
  return { id: row.evidence_id, version: row.version }
}

function ownerColumns(owner: PositionOwner) {
  return 'rating' in owner
    ? { rating_id: owner.rating, decision_id: null }
    : { rating_id: null, decision_id: owner.decision }
}

function groupBy<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(value(row))
    else groups.set(key(row), [value(row)])
  }
  return groups
}
