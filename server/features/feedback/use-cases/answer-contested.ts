import type { Person } from '../../../actor.ts'
import type { Feedback, FeedbackAnswer } from '../../../contract/feedback.ts'
import { outcomeFault } from '../../../core/feedback-points.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import type { CellKey } from '../../ratings/repository.ts'
import { changeReview } from '../../reviews/context.ts'
import { answerFeedback, findFeedback } from '../repository.ts'
import { takeUpSupport } from './take-up.ts'

/**
 * The lead reviewer answers what is contested, each point and the whole, with the outcome.
 * What a point brought as new evidence becomes evidence of the review where the answer takes it up.
 * @throws AppError outcome-contradicts where the outcome does not go with those of the points
 */
export async function answerContested(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: FeedbackAnswer,
): Promise<{ id: string }> {
  return changeReview(deps, actor, cell.reviewId, async (trx, context) => {
    requirePermission('feedback.answer', context.standing)
    const feedback = await findFeedback(trx, cell)
    const isOpen = feedback?.verdict === 'contested' && feedback.outcome === null
    if (feedback?.id !== id || !isOpen) {
      throw new AppError('nothing-contested')
    }
    requireWhole(feedback, input)
    const at = deps.now().toISOString()
    await answerFeedback(trx, id, { ...input, at })
    await takeUpSupport(deps, trx, actor, context, { cell, feedback, answers: input.points, at })
    await recordAudit(deps, trx, actor, {
      action: 'feedback.answer',
      round: context.round.id,
      review: cell.reviewId,
      judgement: cell.judgement,
      subject: id,
      fields: [input.outcome],
    })
    return { id }
  })
}

/** Every point is answered once, general reasons too, and the outcome goes with the points. */
function requireWhole({ points, reasons }: Feedback, input: FeedbackAnswer): void {
  const asked = points.map(({ position }) => position).join()
  const answered = input.points.map(({ position }) => position).toSorted((a, b) => a - b)
  if (asked !== answered.join()) throw new AppError('points-unanswered', { path: 'points' })
  if (input.answer === null && (reasons !== null || points.length === 0)) {
    throw new AppError('answer-needed', { path: 'answer' })
  }
  const given = input.points.map(({ outcome }) => outcome)
  const fault = outcomeFault(input.outcome, given, reasons !== null)
  if (fault === null) return
  const { outcome } = input
  throw new AppError(`outcome-contradicts.${fault}`, { path: 'outcome', values: { outcome } })
}
