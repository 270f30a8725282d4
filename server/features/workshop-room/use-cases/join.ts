import type { Joined, Joining } from '../../../contract/workshops.ts'
import { readCode } from '../../../core/workshop/code.ts'
import type { Deps } from '../../../deps.ts'
import { AppError, SomeoneElsesError } from '../../../errors.ts'
import { countAttempt } from '../../sessions/attempts.ts'
import { hashSecret } from '../../sessions/repository.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { findParticipant, insertParticipant } from '../../workshops/participants.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { requireSeat } from '../seats.ts'
import { tellWorkshop } from '../tell.ts'

const attemptsOfDevice = 20

const anybody = { id: null, name: '', role: 'nobody' as const, regions: [] }

/**
 * Joins a workshop by its code, under an id and a secret that the device made: the same device that
 * asks again is the same participant.
 * @throws AppError unknown-code, room-full, workshop-ended, or removed-from-workshop
 */
export async function joinWorkshop(
  deps: Deps,
  workshopId: string,
  id: string,
  { code, device, secret, label, labelShown }: Joining,
): Promise<Joined> {
  await countAttempt(deps.db, `join:${workshopId}:${device}`, attemptsOfDevice, deps.now())
  return changeWorkshop(deps, { actor: anybody }, workshopId, async (trx, context) => {
    const { workshop } = context
    if (workshop.code === null || readCode(code) !== workshop.code) {
      throw new AppError('unknown-code', { path: 'code', values: { code } })
    }
    const before = await findParticipant(trx, id)
    if (before) return comeBack(before, workshopId, hashSecret(secret))
    requireOpenRoom(context)
    await requireSeat(trx, workshop)
    const kind = 'device' as const
    const secretHash = hashSecret(secret)
    const participant = { id, workshopId, label, labelShown, kind, secretHash }
    const number = await insertParticipant(trx, participant)
    await tellWorkshop(deps, trx, context, {
      type: 'joined',
      parts: ['counts'],
      facilitatorParts: ['participants'],
    })
    return { id, number }
  })
}

function comeBack(
  before: NonNullable<Awaited<ReturnType<typeof findParticipant>>>,
  workshopId: string,
  secretHash: string,
): Joined {
  if (before.workshopId !== workshopId || before.secretHash !== secretHash) {
    throw new SomeoneElsesError()
  }
  if (before.removed) throw new AppError('removed-from-workshop')
  return { id: before.id, number: before.number }
}
