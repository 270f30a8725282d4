import type { Person } from '../../../actor.ts'
import type { CarriedPosition } from '../../../core/carried.ts'
import { can } from '../../../core/permissions.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { findExpectedPosition } from '../../expected-positions/repository.ts'
import { setExpectedPosition } from '../../expected-positions/writing.ts'
import type { CellKey } from '../../ratings/repository.ts'
import { changeReview, type ReviewContext, requireJudgement } from '../../reviews/context.ts'
import { loadEarlier } from '../earlier.ts'
import { type CarriedCellRecord, findCarriedCell, markLooked } from '../repository.ts'

/**
 * Records that somebody looked at what an earlier round said of a judgement. Where its expected
 * position still holds, it becomes this round's own, with its reference.
 * @throws AppError not-found where nothing was carried, changed-meanwhile where somebody else
 *   looked, no-earlier-position, position-exists where this round has one of its own already
 */
export async function lookAtCarried(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  version: number,
  input: { readonly position: CarriedPosition },
): Promise<{ version: number }> {
  return changeReview(deps, actor, cell.reviewId, async (trx, context) => {
    requirePermission('carried.look', context.standing)
    requireJudgement(context, cell.judgement)
    const { position } = input
    const carried = await findCarriedCell(trx, cell)
    if (!carried) throw new AppError('not-found')
    if (carried.version !== version) throw changedMeanwhile(carried)
    if (position === 'still-holds') await takeOver(deps, trx, actor, context, carried)
    const at = deps.now().toISOString()
    await markLooked(trx, cell, version, { at, by: actor.id, position })
    await recordAudit(deps, trx, actor, {
      action: 'carried.look',
      round: context.round.id,
      review: cell.reviewId,
      judgement: cell.judgement,
      fields: [position],
    })
    return { version: version + 1 }
  })
}

/** Only who may read the earlier position can say that it still holds. */
async function takeOver(
  deps: Deps,
  trx: Trx,
  actor: Person,
  context: ReviewContext,
  { reviewId, judgement, fromReviewId }: CarriedCellRecord,
): Promise<void> {
  requirePermission('expected-position.write', context.standing)
  const { carriedFrom } = context.round
  const earlier = carriedFrom === null ? null : await loadEarlier(deps, trx, actor, carriedFrom)
  const review = earlier?.reviews.find(({ id }) => id === fromReviewId)
  if (!earlier || !review || !can('expected-position.read', earlier.standingTo(review))) {
    throw new AppError('forbidden')
  }
  const before = await findExpectedPosition(trx, { reviewId: review.id, judgement }, 'set')
  if (!before) throw new AppError('no-earlier-position', { path: 'position' })
  const cell = { reviewId, judgement }
  if (await findExpectedPosition(trx, cell, 'set')) {
    throw new AppError('position-exists', { path: 'position' })
  }
  const { text, language, reference } = before
  await setExpectedPosition(deps, trx, actor, context, cell, 'set', 1, {
    text,
    language,
    reference,
  })
}

function changedMeanwhile({ version, lookedAt, position }: CarriedCellRecord): AppError {
  return new AppError('changed-meanwhile', {
    details: { current: { version, lookedAt, position } },
  })
}
