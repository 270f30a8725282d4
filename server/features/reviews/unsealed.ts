import type { Unsealed } from '../../contract/rounds.ts'
import { judgementCodes } from '../../core/framework.ts'
import type { Db } from '../../db/database.ts'
import { listRaters } from '../ratings/raters.ts'
import { listFirstRatings } from '../ratings/repository.ts'
import { activeReviewers } from './assignments.ts'
import type { RoundContext } from './context.ts'

/** Which judgements the reviewers of each region have not sealed: who, and nothing of what. */
export async function listUnsealed(
  db: Db,
  { round, reviews, assignments, framework }: RoundContext,
): Promise<Unsealed[]> {
  const raters = await listRaters(db, round.id)
  const ratings = await listFirstRatings(
    db,
    reviews.map(({ id }) => id),
  )
  const sealed = new Set(
    ratings.map(({ reviewId, judgement, raterId }) => `${reviewId} ${judgement} ${raterId}`),
  )
  return reviews
    .flatMap((review) =>
      activeReviewers(assignments, review.id).map((reviewer) => {
        const rater = raters.find(({ personId }) => personId === reviewer.id)
        return {
          region: review.region.id,
          rater: reviewer.name,
          judgements: judgementCodes(framework).filter(
            (judgement) => !sealed.has(`${review.id} ${judgement} ${rater?.id}`),
          ),
        }
      }),
    )
    .filter(({ judgements }) => judgements.length > 0)
}
