import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import { type FacilitatorPart, runs } from '../../../core/workshop/facilitators.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { recordAudit } from '../../audit/repository.ts'
import { findAccount } from '../../people/repository.ts'
import { standingToReview } from '../../reviews/standing.ts'
import { mayFacilitate, type WorkshopContext } from '../../workshops/context.ts'
import { setFacilitator, updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Gives somebody a part in running the workshop. Who leads from then on is the only one: the one
 * before assists.
 * @throws AppError cannot-facilitate, or leader-needed where nobody would lead
 */
export function giveFacilitatorPart(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  personId: string,
  input: { readonly part: 'leads' | 'assists' },
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    const { part } = input
    await requireEligible(trx, context, personId)
    const leader = context.facilitators.find((one) => one.part === 'leads')
    if (part === 'assists' && leader?.id === personId) throw new AppError('leader-needed')
    const at = deps.now().toISOString()
    if (part === 'leads' && leader) {
      await setFacilitator(trx, id, { id: leader.id, part: 'assists', at })
    }
    await setFacilitator(trx, id, { id: personId, part, at })
    return keep(deps, actor, trx, context)
  })
}

/**
 * Takes somebody's part in running the workshop back. That they had one stays on record.
 * @throws AppError leader-needed for the one who leads, not-found for who has no part
 */
export function takeFacilitatorPart(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  personId: string,
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, context) => {
    const held = context.facilitators.find((one) => one.id === personId)
    if (!held || !runs(held.part)) throw new AppError('not-found')
    if (held.part === 'leads') throw new AppError('leader-needed')
    const part: FacilitatorPart = 'assisted'
    await setFacilitator(trx, id, { id: personId, part, at: deps.now().toISOString() })
    return keep(deps, actor, trx, context, [`person:${personId}`])
  })
}

async function requireEligible(
  trx: Trx,
  { round, review, assignments }: WorkshopContext,
  personId: string,
): Promise<void> {
  const person = await findAccount(trx, personId)
  const standing = person && standingToReview(person, round, review, assignments)
  if (person && !person.disabled && standing && mayFacilitate(standing)) return
  throw new AppError('cannot-facilitate', { path: 'personId' })
}

async function keep(
  deps: Deps,
  actor: Person,
  trx: Trx,
  context: WorkshopContext,
  leaving: readonly string[] = [],
): Promise<Moved> {
  const { workshop, round, review } = context
  await recordAudit(deps, trx, actor, {
    action: 'workshop.facilitator',
    round: round.id,
    review: review.id,
    subject: workshop.id,
  })
  const version = await updateWorkshop(trx, workshop.id, {})
  const moved = { ...context, workshop: { ...workshop, version } }
  const event = { type: 'facilitators', parts: ['now'], leaving } as const
  return { version, seq: await tellWorkshop(deps, trx, moved, event) }
}
