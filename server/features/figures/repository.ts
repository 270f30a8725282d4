import type { Db } from '../../db/database.ts'
import type { RatingLevel } from '../ratings/repository.ts'

/** A first sealed rating with the time when it was sealed, which tells whether it was blind. */
export interface FrozenRating extends RatingLevel {
  readonly sealedAt: string
}

/** The first sealed rating of every rater and cell of the reviews: frozen, whatever came later. */
export async function listFrozenRatings(
  db: Db,
  reviewIds: readonly string[],
): Promise<FrozenRating[]> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('rating')
    .select([
      'review_id as reviewId',
      'judgement',
      'rater_id as raterId',
      'level',
      'sealed_at as sealedAt',
    ])
    .where('review_id', 'in', [...reviewIds])
    .where('sequence', '=', 1)
    .execute()
}
