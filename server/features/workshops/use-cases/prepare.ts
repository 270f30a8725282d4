import type { Person } from '../../../actor.ts'
import type { NewWorkshop, WorkshopInput } from '../../../contract/workshops.ts'
import { findJudgement } from '../../../core/framework.ts'
import { toFlag } from '../../../db/columns.ts'
import { claimId } from '../../../db/creation.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { createStream } from '../../../live/events.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { listShowableEvidence } from '../../evidence/for-workshop.ts'
import { changeReview, type ReviewContext } from '../../reviews/context.ts'
import {
  insertWorkshop,
  replaceItems,
  replaceTray,
  setFacilitator,
  updateWorkshop,
} from '../repository.ts'
import { moveWorkshop } from '../rules.ts'

/**
 * Makes a workshop for a review; whoever makes it leads it.
 * @throws AppError unknown-judgement, or unknown-evidence for a piece that may not be shown
 */
export function prepareWorkshop(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  input: NewWorkshop,
): Promise<{ id: string; version: number }> {
  return changeReview(
    deps,
    actor,
    reviewId,
    async (trx, context) => {
      requirePermission('workshop.prepare', context.standing)
      const body = { reviewId, input }
      const claim = await claimId(trx, { id, kind: 'workshop', personId: actor.id, body })
      if (claim === 'repeated') return { id, version: 1 }
      const at = deps.now().toISOString()
      await createStream(trx, id)
      await insertWorkshop(trx, {
        id,
        review_id: reviewId,
        code: null,
        state: 'preparing',
        rehearsal: toFlag(input.rehearsal),
        asks_confidence: toFlag(input.asksConfidence),
        capacity: input.capacity,
        created_at: at,
      })
      await setFacilitator(trx, id, { id: actor.id, part: 'leads', at })
      await keepPlan(trx, context, id, input)
      await recordAudit(deps, trx, actor, {
        action: 'workshop.prepare',
        round: context.round.id,
        review: reviewId,
        subject: id,
      })
      return { id, version: 1 }
    },
    { unseen: true },
  )
}

/**
 * Changes what was prepared, until the room opens.
 * @throws AppError workshop-started from then on
 */
export function changePlan(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  input: WorkshopInput,
): Promise<{ version: number }> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    if (context.workshop.state !== 'preparing') throw new AppError('workshop-started')
    await keepPlan(trx, context, id, input)
    const columns = {
      asks_confidence: toFlag(input.asksConfidence),
      capacity: input.capacity,
    }
    return { version: await updateWorkshop(trx, id, columns) }
  })
}

async function keepPlan(
  trx: Trx,
  { framework, review }: Pick<ReviewContext, 'framework' | 'review'>,
  id: string,
  { items, evidence }: WorkshopInput,
): Promise<void> {
  for (const [index, { judgement }] of items.entries()) {
    const repeated = items.findIndex((item) => item.judgement === judgement) !== index
    if (repeated || !findJudgement(framework, judgement)) {
      const path = `items.${index}.judgement`
      throw new AppError('unknown-judgement', { path, values: { judgement } })
    }
  }
  const showable = await listShowableEvidence(trx, review.id)
  const unknown = evidence.findIndex((piece) => !showable.includes(piece))
  if (unknown >= 0) throw new AppError('unknown-evidence', { path: `evidence.${unknown}` })
  await replaceItems(
    trx,
    id,
    items.map((item) => ({ ...item, skipped: false })),
  )
  await replaceTray(trx, id, [...new Set(evidence)])
}
