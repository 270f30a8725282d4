import type { FeedbackAnswer, FeedbackPoint, NewPoint } from '../../contract/feedback.ts'
import type { Db } from '../../db/database.ts'
import type { Citation } from '../positions/repository.ts'

/** The points of several pieces of feedback, in their order, by the id of each. */
export async function listPoints(
  db: Db,
  feedbackIds: readonly string[],
): Promise<Map<string, FeedbackPoint[]>> {
  if (feedbackIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('feedback_point')
    .selectAll()
    .where('feedback_id', 'in', [...feedbackIds])
    .orderBy('position')
    .execute()
  const points = new Map<string, FeedbackPoint[]>(feedbackIds.map((id) => [id, []]))
  for (const row of rows) {
    const { support: text, support_reference: reference } = row
    points.get(row.feedback_id)?.push({
      position: row.position,
      about: row.about,
      statement: row.statement,
      reason: row.reason,
      evidence: row.evidence_id,
      support: text === null || reference === null ? null : { text, reference },
      outcome: row.outcome,
      answer: row.answer,
      takenUp: row.taken_up_id,
    })
  }
  return points
}

/** Numbers the points from 1 on; evidence that they name is kept in the version cited. */
export async function insertPoints(
  db: Db,
  feedbackId: string,
  points: readonly NewPoint[],
  cited: readonly Citation[],
): Promise<void> {
  if (points.length === 0) return
  const versions = new Map(cited.map(({ id, version }) => [id, version]))
  await db
    .insertInto('feedback_point')
    .values(
      points.map(({ about, statement, reason, evidence, support }, index) => ({
        feedback_id: feedbackId,
        position: index + 1,
        about,
        statement,
        reason,
        evidence_id: evidence,
        evidence_version: evidence === null ? null : (versions.get(evidence) ?? null),
        support: support?.text ?? null,
        support_reference: support?.reference ?? null,
        outcome: null,
        answer: null,
        taken_up_id: null,
      })),
    )
    .execute()
}

export async function answerPoints(
  db: Db,
  feedbackId: string,
  answers: FeedbackAnswer['points'],
): Promise<void> {
  for (const { position, outcome, answer } of answers) {
    await db
      .updateTable('feedback_point')
      .set({ outcome, answer })
      .where('feedback_id', '=', feedbackId)
      .where('position', '=', position)
      .execute()
  }
}

/** Keeps which piece of evidence the support of a point became. */
export async function setTakenUp(
  db: Db,
  feedbackId: string,
  position: number,
  evidenceId: string,
): Promise<void> {
  await db
    .updateTable('feedback_point')
    .set({ taken_up_id: evidenceId })
    .where('feedback_id', '=', feedbackId)
    .where('position', '=', position)
    .execute()
}
