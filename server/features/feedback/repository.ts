import type {
  ExtensionInput,
  Feedback,
  FeedbackAnswer,
  NewFeedback,
} from '../../contract/feedback.ts'
import type { Db } from '../../db/database.ts'
import type { Citation } from '../positions/repository.ts'
import type { CellKey } from '../ratings/repository.ts'
import { answerPoints, insertPoints, listPoints } from './points.ts'

/** All that a consortium has said of a cell, with the answers, oldest first: the last holds. */
export async function listFeedback(db: Db, cell: CellKey): Promise<Feedback[]> {
  const rows = await db
    .selectFrom('feedback')
    .leftJoin('person', 'person.id', 'feedback.by_person')
    .select([
      'feedback.id',
      'feedback.verdict',
      'feedback.reasons',
      'feedback.evidence',
      'feedback.language',
      'person.name as by',
      'feedback.at',
      'feedback.outcome',
      'feedback.answer',
      'feedback.answer_language as answerLanguage',
      'feedback.answered_at as answeredAt',
    ])
    .where('feedback.review_id', '=', cell.reviewId)
    .where('feedback.judgement', '=', cell.judgement)
    .orderBy('feedback.sequence')
    .execute()
  const ids = rows.map(({ id }) => id)
  const points = await listPoints(db, ids)
  return rows.map((row) => ({ ...row, points: points.get(row.id) ?? [] }))
}

/** What the consortium last said of a cell, with the answer, or null. */
export async function findFeedback(db: Db, cell: CellKey): Promise<Feedback | null> {
  return (await listFeedback(db, cell)).at(-1) ?? null
}

/** Feedback as it was given, and by whom; `cited` has the version of each piece that it names. */
export interface FeedbackToInsert extends Omit<NewFeedback, 'supersedes'> {
  readonly id: string
  readonly at: string
  readonly byPerson: string | null
  readonly cited: readonly Citation[]
}

export interface LastFeedback extends CellKey, Pick<Feedback, 'verdict' | 'outcome'> {}

/** Whether the consortium last accepted or contested each cell of the reviews, and the outcome. */
export async function listLastFeedback(
  db: Db,
  reviewIds: readonly string[],
): Promise<LastFeedback[]> {
  if (reviewIds.length === 0) return []
  const rows = await db
    .selectFrom('feedback')
    .select(['review_id as reviewId', 'judgement', 'verdict', 'outcome'])
    .where('review_id', 'in', [...reviewIds])
    .orderBy('sequence')
    .execute()
  return [...new Map(rows.map((row) => [`${row.reviewId} ${row.judgement}`, row])).values()]
}

export async function insertFeedback(
  db: Db,
  cell: CellKey,
  { points, cited, byPerson, ...columns }: FeedbackToInsert,
): Promise<void> {
  const { last } = await db
    .selectFrom('feedback')
    .select((expression) => expression.fn.max('sequence').as('last'))
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('feedback')
    .values({
      ...columns,
      review_id: cell.reviewId,
      judgement: cell.judgement,
      sequence: (last ?? 0) + 1,
      by_person: byPerson,
    })
    .execute()
  await insertPoints(db, columns.id, points, cited)
}

export async function answerFeedback(
  db: Db,
  id: string,
  { points, ...answer }: FeedbackAnswer & { at: string },
): Promise<void> {
  await db
    .updateTable('feedback')
    .set({
      outcome: answer.outcome,
      answer: answer.answer,
      answer_language: answer.language,
      answered_at: answer.at,
    })
    .where('id', '=', id)
    .execute()
  await answerPoints(db, id, points)
}

export interface ExtensionRecord extends ExtensionInput {
  readonly id: string
  readonly previous: string
  readonly at: string
}

/** How the last day for answers in a review was put off, oldest first. */
export async function listExtensions(db: Db, reviewId: string): Promise<ExtensionRecord[]> {
  return db
    .selectFrom('feedback_extension')
    .select(['id', 'previous', 'until', 'reason', 'language', 'at'])
    .where('review_id', '=', reviewId)
    .orderBy('at')
    .orderBy('until')
    .execute()
}

export async function insertExtension(
  db: Db,
  reviewId: string,
  { byPerson, ...extension }: ExtensionRecord & { byPerson: string },
): Promise<void> {
  await db
    .insertInto('feedback_extension')
    .values({ ...extension, review_id: reviewId, by_person: byPerson })
    .execute()
}
