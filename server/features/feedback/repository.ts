import type { Outcome, Verdict } from '../../core/calibration.ts'
import type { Language } from '../../core/language.ts'
import type { Db } from '../../db/database.ts'
import type { CellKey } from '../ratings/repository.ts'

export interface FeedbackRecord {
  readonly id: string
  readonly verdict: Verdict
  readonly reasons: string | null
  readonly evidence: string | null
  readonly language: Language
  readonly at: string
  readonly outcome: Outcome | null
  readonly answer: string | null
  readonly answerLanguage: Language | null
}

/** What the consortium last said of a cell, with the answer, or null. */
export async function findFeedback(db: Db, cell: CellKey): Promise<FeedbackRecord | null> {
  const row = await db
    .selectFrom('feedback')
    .select([
      'id',
      'verdict',
      'reasons',
      'evidence',
      'language',
      'at',
      'outcome',
      'answer',
      'answer_language as answerLanguage',
    ])
    .where('review_id', '=', cell.reviewId)
    .where('judgement', '=', cell.judgement)
    .orderBy('sequence', 'desc')
    .executeTakeFirst()
  return row ?? null
}

export interface LastFeedback extends CellKey, Pick<FeedbackRecord, 'verdict' | 'outcome'> {}

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
  feedback: Pick<FeedbackRecord, 'id' | 'verdict' | 'reasons' | 'evidence' | 'language' | 'at'> & {
    byPerson: string | null
  },
): Promise<void> {
  const { byPerson, ...columns } = feedback
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
}

export async function answerFeedback(
  db: Db,
  id: string,
  answer: { outcome: Outcome; answer: string; language: Language; at: string },
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
}
