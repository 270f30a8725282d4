import type { Look } from '../../core/visits.ts'
import type { Db } from '../../db/database.ts'

/** When somebody last looked at the feedback of a review, or null. */
export async function findFeedbackLook(
  db: Db,
  personId: string,
  reviewId: string,
): Promise<Look | null> {
  const row = await db
    .selectFrom('feedback_look')
    .select(['at', 'before'])
    .where('person_id', '=', personId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row ?? null
}

export async function saveFeedbackLook(
  db: Db,
  personId: string,
  reviewId: string,
  look: Look,
): Promise<void> {
  await db
    .insertInto('feedback_look')
    .values({ person_id: personId, review_id: reviewId, ...look })
    .onConflict((conflict) => conflict.columns(['person_id', 'review_id']).doUpdateSet({ ...look }))
    .execute()
}

/** How many points of a review were answered after an instant, or ever; general reasons are one. */
export async function countAnswered(
  db: Db,
  reviewId: string,
  since: string | null,
): Promise<number> {
  const rows = await db
    .selectFrom('feedback')
    .leftJoin('feedback_point', 'feedback_point.feedback_id', 'feedback.id')
    .select(({ fn }) => [
      'feedback.id',
      'feedback.reasons',
      fn.count<number>('feedback_point.position').as('points'),
    ])
    .where('feedback.review_id', '=', reviewId)
    .where('feedback.answered_at', 'is not', null)
    .$if(since !== null, (query) => query.where('feedback.answered_at', '>', since))
    .groupBy(['feedback.id', 'feedback.reasons'])
    .execute()
  return rows.reduce(
    (sum, { points, reasons }) => sum + Number(points) + (reasons === null ? 0 : 1),
    0,
  )
}
