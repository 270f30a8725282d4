import type { Person } from '../../../actor.ts'
import type { WorkshopAgreementInput } from '../../../contract/workshops.ts'
import { isOptimistic } from '../../../core/workshop/optimism.ts'
import { levelsOf } from '../../../core/workshop/tally.ts'
import { claimId } from '../../../db/creation.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { requireSeen, requireSoundPosition } from '../../positions/rules.ts'
import { tellWorkshop } from '../../workshop-room/tell.ts'
import { insertAgreement, listAgreements } from '../../workshops/agreements.ts'
import { listCountedRounds } from '../../workshops/ballots.ts'
import { changeWorkshop, type WorkshopContext } from '../../workshops/context.ts'
import { requireOnAgenda, requireOpenRoom } from '../../workshops/rules.ts'

export interface AgreementPlace {
  readonly workshopId: string
  readonly judgement: string
  readonly id: string
}

/**
 * Records what the team agreed on a judgement, in the place of what it agreed before.
 * @throws AppError not-on-the-agenda, level-or-reason, changed-meanwhile with the agreement that
 *   holds, or optimistic-without-reason where the level is greener than the last ballots bear out
 */
export function agree(
  deps: Deps,
  actor: Person,
  { workshopId, judgement, id }: AgreementPlace,
  input: WorkshopAgreementInput,
): Promise<{ id: string; version: number }> {
  const created = { id, version: 1 }
  return changeWorkshop(deps, { actor }, workshopId, async (trx, context) => {
    requirePermission('workshop.run', context.standing)
    const body = { workshopId, judgement, input }
    const kind = 'workshop-agreement'
    const claim = await claimId(trx, { id, kind, personId: actor.id, body })
    if (claim === 'repeated') return created
    requireOpenRoom(context)
    requireOnAgenda(context, judgement)
    const { supersedes, ...content } = input
    requireSoundPosition(context.framework, content)
    const held = (await listAgreements(trx, workshopId)).find((one) => one.judgement === judgement)
    requireSeen(held ?? null, supersedes)
    await requireReason(trx, context, judgement, input)
    const at = deps.now().toISOString()
    await insertAgreement(trx, workshopId, { ...content, id, judgement, at }, actor.id)
    await recordAudit(deps, trx, actor, {
      action: 'workshop.agree',
      round: context.round.id,
      review: context.review.id,
      judgement,
      subject: id,
    })
    await tellWorkshop(deps, trx, context, { type: 'agreed', parts: ['agenda', 'agreement'] })
    return created
  })
}

/** Asks for a reason where the level is greener than the upper median of the last revealed ballot. */
async function requireReason(
  trx: Trx,
  { workshop, framework }: WorkshopContext,
  judgement: string,
  { level, because }: WorkshopAgreementInput,
): Promise<void> {
  if (because !== null) return
  const last = (await listCountedRounds(trx, framework.scale, workshop.id))
    .filter((round) => round.judgement === judgement && round.tally !== null)
    .at(-1)
  const ballots = last?.tally ? levelsOf(last.tally) : []
  if (isOptimistic(level, ballots)) {
    throw new AppError('optimistic-without-reason', { path: 'because' })
  }
}
