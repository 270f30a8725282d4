import type { Person } from '../../actor.ts'
import type { RecusalInput } from '../../contract/rounds.ts'
import { missingFor, nextStages, type Stage } from '../../core/workflow.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requireAnywhere, requirePermission } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { tellingSession } from '../calibration-sessions/tell.ts'
import { findAccount } from '../people/repository.ts'
import { ensureRater } from '../ratings/raters.ts'
import { findRound, updateReview } from '../rounds/repository.ts'
import {
  deleteLead,
  deleteRecusal,
  deleteReviewer,
  insertLead,
  insertReviewer,
  upsertRecusal,
} from './assignments.ts'
import { changeReview } from './context.ts'
import { measureProgress } from './progress.ts'

/** Makes somebody a lead reviewer of a round, or no longer. */
export async function setLead(
  deps: Deps,
  actor: Person,
  roundId: string,
  personId: string,
  leads: boolean,
): Promise<void> {
  requireAnywhere(actor, 'registers.write')
  await deps.db.transaction().execute(async (trx) => {
    if (!(await findRound(trx, roundId))) throw new AppError('not-found')
    if (leads) {
      const account = await findAccount(trx, personId)
      if (account?.role !== 'lead-reviewer') throw new AppError('not-a-reviewer')
      await insertLead(trx, roundId, personId)
      await ensureRater(trx, deps.ids, roundId, personId)
    } else await deleteLead(trx, roundId, personId)
    await recordAudit(deps, trx, actor, { action: 'round.lead', round: roundId, subject: personId })
  })
}

/** Assigns a reviewer to a review, or takes the assignment back. */
export async function setReviewer(
  deps: Deps,
  actor: Person,
  reviewId: string,
  personId: string,
  reviews: boolean,
): Promise<void> {
  await changeReview(deps, actor, reviewId, async (trx, { round }) => {
    requireAnywhere(actor, 'registers.write')
    if (reviews) {
      const account = await findAccount(trx, personId)
      if (account?.role !== 'reviewer') throw new AppError('not-a-reviewer')
      await insertReviewer(trx, reviewId, personId)
      await ensureRater(trx, deps.ids, round.id, personId)
    } else await deleteReviewer(trx, reviewId, personId)
    await recordAudit(deps, trx, actor, {
      action: 'review.reviewer',
      round: round.id,
      review: reviewId,
      subject: personId,
    })
  })
}

/** Keeps a reviewer away from a review, with the reason; null lets them back. */
export async function setRecusal(
  deps: Deps,
  actor: Person,
  reviewId: string,
  personId: string,
  input: RecusalInput | null,
): Promise<void> {
  await tellingSession(deps, (tell) =>
    changeReview(deps, actor, reviewId, async (trx, { round, standing }) => {
      requirePermission('recusal.write', standing)
      const at = deps.now().toISOString()
      if (input === null) await deleteRecusal(trx, reviewId, personId)
      else await upsertRecusal(trx, { reviewId, personId, ...input, at })
      await recordAudit(deps, trx, actor, {
        action: 'review.recusal',
        round: round.id,
        review: reviewId,
        subject: personId,
      })
      await tell(trx, round.id, { type: 'people', parts: ['people'], leaving: [personId] })
    }),
  )
}

/**
 * Takes a review to another stage.
 * @throws AppError wrong-stage where it does not follow, gate-shut with what is missing,
 *   changed-meanwhile where the review has another version by now
 */
export async function moveStage(
  deps: Deps,
  actor: Person,
  reviewId: string,
  version: number,
  input: { readonly to: Stage; readonly feedbackUntil?: string | undefined },
): Promise<{ version: number }> {
  return changeReview(deps, actor, reviewId, async (trx, context) => {
    const { round, review, standing } = context
    requirePermission('review.run', standing)
    if (review.version !== version) {
      const { stage, version: current } = review
      throw new AppError('changed-meanwhile', { details: { current: { stage, version: current } } })
    }
    const { to, feedbackUntil } = input
    if (!nextStages(review.stage).includes(to)) throw new AppError('wrong-stage', { path: 'to' })
    const dated = { ...review, feedbackUntil: feedbackUntil ?? review.feedbackUntil }
    const progress = await measureProgress(trx, context, [dated])
    const missing = progress.flatMap((one) => missingFor(to, one))
    if (missing.length > 0) throw new AppError('gate-shut', { details: { missing } })
    await updateReview(trx, reviewId, version, {
      stage: to,
      ...(feedbackUntil !== undefined && { feedbackUntil }),
    })
    await recordAudit(deps, trx, actor, {
      action: 'review.stage',
      round: round.id,
      review: reviewId,
      fields: [to],
    })
    return { version: version + 1 }
  })
}
