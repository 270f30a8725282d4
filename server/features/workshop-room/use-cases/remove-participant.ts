import type { Person } from '../../../actor.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { findParticipant, removeParticipant } from '../../workshops/participants.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Removes somebody who should not be in the room: their ballot in an open ballot round goes, what
 * was revealed stays. They are told, and their devices are shut out. A repeat changes nothing.
 * @throws AppError not-found where nobody in the workshop has that id
 */
export function removeFromRoom(
  deps: Deps,
  actor: Person,
  workshopId: string,
  id: string,
): Promise<void> {
  return changeWorkshop(deps, { actor }, workshopId, async (trx, context) => {
    requirePermission('workshop.run', context.standing)
    const participant = await findParticipant(trx, id)
    if (participant?.workshopId !== workshopId) throw new AppError('not-found')
    if (participant.removed) return
    requireOpenRoom(context)
    await removeParticipant(trx, id)
    const me = { id, number: participant.number, label: null, removed: true }
    await tellWorkshop(deps, trx, context, {
      type: 'removed',
      parts: ['counts'],
      facilitatorParts: ['participants', 'proxiesDone'],
      one: { participant: id, parts: { me } },
      leaving: [`one:${id}`],
    })
  })
}
