import { judgementCodes } from '../../core/framework.ts'
import type { ReviewProgress } from '../../core/workflow.ts'
import type { Db } from '../../db/database.ts'
import { listWaivers } from '../calibration/repository.ts'
import { listCurrentDecisions } from '../positions/decisions.ts'
import { listFirstRatings } from '../ratings/repository.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { activeReviewers } from './assignments.ts'
import type { RoundContext } from './context.ts'

/** How far reviews of a round are: what the gates ask, never a level. */
export async function measureProgress(
  db: Db,
  { framework, assignments }: Pick<RoundContext, 'framework' | 'assignments'>,
  reviews: readonly ReviewRecord[],
): Promise<ReviewProgress[]> {
  const ids = reviews.map(({ id }) => id)
  const ratings = await listFirstRatings(db, ids)
  const waivers = await listWaivers(db, ids)
  const decisions = await listCurrentDecisions(db, ids)
  return reviews.map((review) => ({
    region: review.region.id,
    stage: review.stage,
    raters: activeReviewers(assignments, review.id).length,
    feedbackUntil: review.feedbackUntil,
    cells: judgementCodes(framework).map((judgement) => {
      const here = (row: { reviewId: string; judgement: string }) =>
        row.reviewId === review.id && row.judgement === judgement
      const sealed = ratings.filter(here)
      const decided = decisions.filter(here).map(({ layer }) => layer)
      const calibrated = decisions.filter(here).find(({ layer }) => layer === 'calibrated')
      return {
        judgement,
        sealedRatings: sealed.length,
        sealedLevels: sealed.filter(({ level }) => level !== null).length,
        waived: waivers.some(here),
        calibrated: calibrated !== undefined,
        bare: calibrated?.level !== null && calibrated?.statements.length === 0,
        agreed: decided.includes('agreed'),
      }
    }),
  }))
}
