import type { Person } from '../../../actor.ts'
import type { ExtensionInput } from '../../../contract/feedback.ts'
import { mayExtend } from '../../../core/answer-date.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { changeReview } from '../../reviews/context.ts'
import { updateReview } from '../../rounds/repository.ts'
import { insertExtension } from '../repository.ts'

/**
 * Puts off the day until which a consortium may answer; a day that has passed is opened again.
 * @throws AppError not-later where the day is no later one, or lies before today;
 *   changed-meanwhile where the review has another version by now
 */
export function extendAnswers(
  deps: Deps,
  actor: Person,
  reviewId: string,
  version: number,
  input: ExtensionInput,
): Promise<{ version: number }> {
  return changeReview(deps, actor, reviewId, async (trx, { round, review, standing }) => {
    requirePermission('feedback.extend', standing)
    const previous = review.feedbackUntil ?? ''
    if (review.version !== version) {
      const current = { feedbackUntil: previous, version: review.version }
      throw new AppError('changed-meanwhile', { details: { current } })
    }
    const at = deps.now().toISOString()
    const today = at.slice(0, 10)
    if (!mayExtend(previous, input.until, today)) {
      throw new AppError('not-later', { path: 'until', dates: { until: previous, today } })
    }
    await updateReview(trx, reviewId, version, { feedbackUntil: input.until })
    const id = deps.ids.ordered()
    await insertExtension(trx, reviewId, { id, ...input, previous, byPerson: actor.id, at })
    await recordAudit(deps, trx, actor, {
      action: 'feedback.extend',
      round: round.id,
      review: reviewId,
      subject: id,
      fields: ['feedbackUntil'],
    })
    return { version: version + 1 }
  })
}
