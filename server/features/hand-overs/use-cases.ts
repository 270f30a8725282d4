import type { Person } from '../../actor.ts'
import type { NewHandOver } from '../../contract/overall.ts'
import { claimId } from '../../db/creation.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { findAccount } from '../people/repository.ts'
import { ensureRater, listRaters } from '../ratings/raters.ts'
import { listDrafted, listFirstRatings } from '../ratings/repository.ts'
import { deleteReviewer, insertReviewer } from '../reviews/assignments.ts'
import { changeReview, loadReview, type ReviewContext } from '../reviews/context.ts'
import { insertHandOver, listHandOvers, markHandOversSeen, moveDrafts } from './repository.ts'

/**
 * Hands a review over to another reviewer: what the actor drafted and did not seal goes to them,
 * and the actor's assignment ends. What the actor sealed stays the actor's.
 * @throws AppError not-a-reviewer, recused-here, already-rates-here
 */
export function handOver(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  input: NewHandOver,
): Promise<{ id: string; version: number }> {
  const created = { id, version: 1 }
  return changeReview(deps, actor, reviewId, async (trx, context) => {
    // Who has handed over is no longer assigned, and may still ask whether it went through.
    const mine = (await listHandOvers(trx, reviewId)).find((one) => one.id === id)
    if (mine?.from.id !== actor.id) requirePermission('review.hand-over', context.standing)
    const body = { reviewId, input }
    const claim = await claimId(trx, { id, kind: 'hand-over', personId: actor.id, body })
    if (claim === 'repeated') return created

    await requireFreeReviewer(trx, context, input.to)
    await deleteReviewer(trx, reviewId, actor.id)
    await insertReviewer(trx, reviewId, input.to)
    await ensureRater(trx, deps.ids, context.round.id, input.to)
    const drafts = await moveDrafts(trx, reviewId, actor.id, input.to)
    const at = deps.now().toISOString()
    const note = input.note === '' ? null : input.note
    const { to, language } = input
    await insertHandOver(trx, { id, reviewId, from: actor.id, to, drafts, note, language, at })
    await recordAudit(deps, trx, actor, {
      action: 'review.hand-over',
      round: context.round.id,
      review: reviewId,
      subject: to,
    })
    return created
  })
}

/**
 * Keeps that somebody has opened a review that was handed over to them; nothing where none was. It
 * is their own business, as every look is: it leaves no trail, and nobody else is told.
 */
export async function seeHandOvers(deps: Deps, actor: Person, reviewId: string): Promise<void> {
  await loadReview(deps, deps.db, actor, reviewId)
  await markHandOversSeen(deps.db, reviewId, actor.id, deps.now().toISOString())
}

/** Somebody who can take a review over: a reviewer, not recused here, and not rating here yet. */
async function requireFreeReviewer(
  trx: Trx,
  { round, review, assignments }: ReviewContext,
  personId: string,
): Promise<void> {
  const here = (one: { id: string; reviewId: string }) =>
    one.id === personId && one.reviewId === review.id
  const account = await findAccount(trx, personId)
  if (account?.role !== 'reviewer' || account.disabled) {
    throw new AppError('not-a-reviewer', { path: 'to' })
  }
  if (assignments.recusals.some(here)) throw new AppError('recused-here', { path: 'to' })
  const rater = (await listRaters(trx, round.id)).find((one) => one.personId === personId)
  const rated = (await listFirstRatings(trx, [review.id])).some(
    ({ raterId }) => raterId === rater?.id,
  )
  const drafted = (await listDrafted(trx, review.id, personId)).length > 0
  if (assignments.reviewers.some(here) || rated || drafted) {
    throw new AppError('already-rates-here', { path: 'to' })
  }
}
