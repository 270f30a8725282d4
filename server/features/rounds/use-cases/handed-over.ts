import type { Actor } from '../../../actor.ts'
import type { Round } from '../../../contract/rounds.ts'
import { can } from '../../../core/permissions.ts'
import type { Db } from '../../../db/database.ts'
import { listUnseenHandOvers } from '../../hand-overs/repository.ts'
import type { RatingLevel } from '../../ratings/repository.ts'
import type { RoundContext } from '../../reviews/context.ts'

/**
 * What was handed over to somebody who may still rate there, and has neither opened it since nor
 * sealed anything in it.
 */
export async function listHandedOver(
  db: Db,
  actor: Actor,
  { reviews, standingTo }: Pick<RoundContext, 'reviews' | 'standingTo'>,
  sealed: readonly RatingLevel[],
): Promise<Round['handedOver']> {
  if (actor.id === null) return []
  const awaited = reviews.filter(
    (review) =>
      can('rating.draft', standingTo(review)) &&
      !sealed.some(({ reviewId }) => reviewId === review.id),
  )
  const ids = awaited.map(({ id }) => id)
  const handOvers = await listUnseenHandOvers(db, ids, actor.id)
  return handOvers.flatMap(({ reviewId, ...handOver }) => {
    const review = awaited.find(({ id }) => id === reviewId)
    return review ? [{ ...handOver, region: review.region.id }] : []
  })
}
