import type { RecusalInput } from '../../contract/rounds.ts'
import type { Language } from '../../core/language.ts'
import type { Db } from '../../db/database.ts'

/** Who leads a round, who reviews which of its reviews, and who is recused from one. */
export interface Assignments {
  readonly leads: readonly AssignedPerson[]
  readonly reviewers: readonly (AssignedPerson & { readonly reviewId: string })[]
  readonly recusals: readonly (AssignedPerson & {
    readonly reviewId: string
    readonly reason: string
    readonly language: Language | null
  })[]
}

interface AssignedPerson {
  readonly id: string
  readonly name: string
}

export async function listAssignments(db: Db, roundId: string): Promise<Assignments> {
  const leads = await db
    .selectFrom('round_lead')
    .innerJoin('person', 'person.id', 'round_lead.person_id')
    .select(['person.id', 'person.name'])
    .where('round_lead.round_id', '=', roundId)
    .orderBy('person.name')
    .execute()
  const reviewers = await db
    .selectFrom('assignment')
    .innerJoin('review', 'review.id', 'assignment.review_id')
    .innerJoin('person', 'person.id', 'assignment.person_id')
    .select(['assignment.review_id as reviewId', 'person.id', 'person.name'])
    .where('review.round_id', '=', roundId)
    .orderBy('person.name')
    .execute()
  const recusals = await db
    .selectFrom('recusal')
    .innerJoin('review', 'review.id', 'recusal.review_id')
    .innerJoin('person', 'person.id', 'recusal.person_id')
    .select([
      'recusal.review_id as reviewId',
      'person.id',
      'person.name',
      'recusal.reason',
      'recusal.language',
    ])
    .where('review.round_id', '=', roundId)
    .orderBy('person.name')
    .execute()
  return { leads, reviewers, recusals }
}

/** The reviewers of a review who are not recused from it. */
export function activeReviewers(assignments: Assignments, reviewId: string): AssignedPerson[] {
  const recused = assignments.recusals.filter((recusal) => recusal.reviewId === reviewId)
  return assignments.reviewers.filter(
    (reviewer) => reviewer.reviewId === reviewId && !recused.some(({ id }) => id === reviewer.id),
  )
}

export async function insertLead(db: Db, roundId: string, personId: string): Promise<void> {
  await db
    .insertInto('round_lead')
    .values({ round_id: roundId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doNothing())
    .execute()
}

export async function deleteLead(db: Db, roundId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('round_lead')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .execute()
}

export async function insertReviewer(db: Db, reviewId: string, personId: string): Promise<void> {
  await db
    .insertInto('assignment')
    .values({ review_id: reviewId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doNothing())
    .execute()
}

export async function deleteReviewer(db: Db, reviewId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('assignment')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .execute()
}

export async function upsertRecusal(
  db: Db,
  recusal: RecusalInput & { reviewId: string; personId: string; at: string },
): Promise<void> {
  const { reason, language, at } = recusal
  await db
    .insertInto('recusal')
    .values({ review_id: recusal.reviewId, person_id: recusal.personId, reason, language, at })
    .onConflict((conflict) =>
      conflict.columns(['review_id', 'person_id']).doUpdateSet({ reason, language, at }),
    )
    .execute()
}

export async function deleteRecusal(db: Db, reviewId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('recusal')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .execute()
}
