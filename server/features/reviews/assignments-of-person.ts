import type { Actor } from '../../actor.ts'
import type { Db } from '../../db/database.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import type { Assignments } from './assignments.ts'

/** What one person has to do with all rounds: those they lead, and the reviews they are set to. */
export interface OwnAssignments {
  /** As far as they decide how that person stands to the reviews of one round. */
  readonly inRound: (roundId: string, reviews: readonly ReviewRecord[]) => Assignments
}

/** Reads them for every round at once; somebody who has not signed in has none. */
export async function listOwnAssignments(db: Db, { id, name }: Actor): Promise<OwnAssignments> {
  if (id === null) return { inRound: () => ({ leads: [], reviewers: [], recusals: [] }) }
  const leads = await db
    .selectFrom('round_lead')
    .select('round_id')
    .where('person_id', '=', id)
    .execute()
  const assigned = await db
    .selectFrom('assignment')
    .select('review_id')
    .where('person_id', '=', id)
    .execute()
  const recused = await db
    .selectFrom('recusal')
    .select(['review_id', 'reason', 'language'])
    .where('person_id', '=', id)
    .execute()
  const led = new Set(leads.map(({ round_id }) => round_id))
  const reviewing = new Set(assigned.map(({ review_id }) => review_id))
  const reasons = new Map(recused.map(({ review_id, ...recusal }) => [review_id, recusal]))
  return {
    inRound: (roundId, reviews) => ({
      leads: led.has(roundId) ? [{ id, name }] : [],
      reviewers: reviews
        .filter((review) => reviewing.has(review.id))
        .map((review) => ({ id, name, reviewId: review.id })),
      recusals: reviews.flatMap((review) => {
        const recusal = reasons.get(review.id)
        return recusal === undefined ? [] : [{ id, name, reviewId: review.id, ...recusal }]
      }),
    }),
  }
}
