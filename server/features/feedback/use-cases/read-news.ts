import type { Person } from '../../../actor.ts'
import type { FeedbackLook, RegionNews } from '../../../contract/feedback-news.ts'
import type { Language } from '../../../core/language.ts'
import { can } from '../../../core/permissions.ts'
import { lookAgain } from '../../../core/visits.ts'
import { hasReached } from '../../../core/workflow.ts'
import type { Deps } from '../../../deps.ts'
import { requirePermission } from '../../access.ts'
import { loadReview, loadRound } from '../../reviews/context.ts'
import { countAnswered, findFeedbackLook, saveFeedbackLook } from '../looks.ts'
import { listLastFeedback } from '../repository.ts'

/** What is new in the feedback of a round, for each region whose feedback the viewer reads. */
export async function readFeedbackNews(
  deps: Deps,
  actor: Person,
  roundId: string,
  language: Language,
): Promise<RegionNews[]> {
  const { reviews, standingTo } = await loadRound(deps, deps.db, actor, roundId)
  const open = reviews.filter(
    (review) => hasReached(review.stage, 'feedback') && can('feedback.read', standingTo(review)),
  )
  const said = await listLastFeedback(
    deps.db,
    open.map(({ id }) => id),
  )
  const news: RegionNews[] = []
  for (const review of open) {
    const waits = said.filter(
      ({ reviewId, verdict, outcome }) =>
        reviewId === review.id && verdict === 'contested' && outcome === null,
    )
    const { id, name } = review.region
    news.push({
      region: { id, name: name[language] },
      contested: waits.length,
      answered: standingTo(review).ownRegion ? await countNew(deps, actor, review.id) : null,
      until: review.feedbackUntil,
    })
  }
  return news
}

async function countNew(deps: Deps, actor: Person, reviewId: string): Promise<number> {
  const look = await findFeedbackLook(deps.db, actor.id, reviewId)
  return countAnswered(deps.db, reviewId, look?.at ?? null)
}

/**
 * Keeps that somebody looks at the feedback of a review, and tells when their visit before ended. A
 * look is one's own business: it leaves no trail.
 */
export async function lookAtFeedback(
  deps: Deps,
  actor: Person,
  reviewId: string,
): Promise<FeedbackLook> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  requirePermission('feedback.read', standing)
  const now = deps.now().toISOString()
  const look = await deps.db.transaction().execute(async (trx) => {
    const next = lookAgain(await findFeedbackLook(trx, actor.id, reviewId), now)
    await saveFeedbackLook(trx, actor.id, reviewId, next)
    return next
  })
  return { since: look.before }
}
