import type { Person } from '../../../actor.ts'
import type { Joined } from '../../../contract/workshops.ts'
import { claimId } from '../../../db/creation.ts'
import type { Deps } from '../../../deps.ts'
import { SomeoneElsesError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { findParticipant, insertParticipant } from '../../workshops/participants.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { requireSeat } from '../seats.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Lets in somebody without a device, whose ballots on paper a facilitator enters.
 * @throws AppError room-full, workshop-not-open, or workshop-ended
 */
export function addProxy(
  deps: Deps,
  actor: Person,
  workshopId: string,
  id: string,
  input: { readonly label: string },
): Promise<Joined> {
  return changeWorkshop(deps, { actor }, workshopId, async (trx, context) => {
    requirePermission('workshop.run', context.standing)
    const { label } = input
    const body = { workshopId, label }
    const claim = await claimId(trx, { id, kind: 'proxy', personId: actor.id, body })
    const before = await findParticipant(trx, id)
    if (before && claim === 'repeated') return { id, number: before.number }
    if (before) throw new SomeoneElsesError()
    requireOpenRoom(context)
    await requireSeat(trx, context.workshop)
    const proxy = { id, workshopId, label, labelShown: true, kind: 'proxy' as const }
    const number = await insertParticipant(trx, proxy)
    await tellWorkshop(deps, trx, context, {
      type: 'joined',
      parts: ['counts'],
      facilitatorParts: ['participants'],
    })
    return { id, number }
  })
}
