import type { Db } from '../../db/database.ts'

/** That somebody saw the self-review of a review in a workshop which they ran, from a moment on. */
export interface Facilitation {
  readonly personId: string
  readonly from: string
}

/**
 * Who has run a workshop of a review, whatever their part was, once it was open; a rehearsal shows
 * nothing of the self-review.
 */
export async function listFacilitations(db: Db, reviewId: string): Promise<Facilitation[]> {
  const rows = await db
    .selectFrom('workshop_facilitator')
    .innerJoin('workshop', 'workshop.id', 'workshop_facilitator.workshop_id')
    .select([
      'workshop_facilitator.person_id as personId',
      'workshop_facilitator.at',
      'workshop.opened_at as openedAt',
    ])
    .where('workshop.review_id', '=', reviewId)
    .where('workshop.rehearsal', '=', 0)
    .orderBy('workshop_facilitator.person_id')
    .execute()
  return rows.flatMap(({ personId, at, openedAt }) =>
    openedAt === null ? [] : [{ personId, from: at > openedAt ? at : openedAt }],
  )
}
