import { nobody } from '../../../actor.ts'
import type { Joined, Joining } from '../../../contract/workshops.ts'
import { readCode } from '../../../core/workshop/code.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { AppError, SomeoneElsesError } from '../../../errors.ts'
import { countAttempt } from '../../sessions/attempts.ts'
import { hashSecret } from '../../sessions/repository.ts'
import { changeWorkshop, type WorkshopContext } from '../../workshops/context.ts'
import { insertDevice, takePass } from '../../workshops/devices.ts'
import {
  findParticipant,
  findParticipantBySecret,
  insertParticipant,
  type ParticipantRecord,
} from '../../workshops/participants.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { hashPass } from '../passes.ts'
import { requireSeat } from '../seats.ts'
import { tellWorkshop } from '../tell.ts'

const attemptsOfDevice = 20
const passesTriedInWorkshop = 200

/**
 * Joins a workshop by its code, under an id and a secret that the device made: the same device that
 * asks again is the same participant. With a pass from another device it joins as whoever made it,
 * whose id is in the answer.
 * @throws AppError unknown-code, room-full, workshop-ended, removed-from-workshop, or pass-expired
 */
export async function joinWorkshop(
  deps: Deps,
  workshopId: string,
  id: string,
  joining: Joining,
): Promise<Joined> {
  const { code, device, secret, pass } = joining
  await countAttempt(deps.db, `join:${workshopId}:${device}`, attemptsOfDevice, deps.now())
  if (pass !== undefined) {
    await countAttempt(deps.db, `pass:${workshopId}`, passesTriedInWorkshop, deps.now())
  }
  return changeWorkshop(deps, { actor: nobody }, workshopId, async (trx, context) => {
    if (context.workshop.code === null || readCode(code) !== context.workshop.code) {
      throw new AppError('unknown-code', { path: 'code', values: { code } })
    }
    const secretHash = hashSecret(secret)
    const known = await findParticipantBySecret(trx, workshopId, secretHash)
    if (known) return comeBack(known)
    if (await findParticipant(trx, id)) throw new SomeoneElsesError()
    requireOpenRoom(context)
    if (pass !== undefined) return joinByPass(deps, trx, workshopId, { pass, secretHash })
    return enter(deps, trx, context, { id, secretHash, joining })
  })
}

function comeBack({ id, number, removed }: ParticipantRecord): Joined {
  if (removed) throw new AppError('removed-from-workshop')
  return { id, number }
}

async function joinByPass(
  deps: Deps,
  trx: Trx,
  workshopId: string,
  { pass, secretHash }: { readonly pass: string; readonly secretHash: string },
): Promise<Joined> {
  const owner = await takePass(trx, hashPass(workshopId, pass), deps.now().toISOString())
  const participant = owner === null ? null : await findParticipant(trx, owner)
  if (!participant) throw new AppError('pass-expired', { path: 'pass' })
  const joined = comeBack(participant)
  await insertDevice(trx, participant.id, secretHash)
  return joined
}

async function enter(
  deps: Deps,
  trx: Trx,
  context: WorkshopContext,
  {
    id,
    secretHash,
    joining: { label, labelShown },
  }: { readonly id: string; readonly secretHash: string; readonly joining: Joining },
): Promise<Joined> {
  const { workshop } = context
  await requireSeat(trx, workshop)
  const participant = { id, workshopId: workshop.id, label, labelShown, kind: 'device' as const }
  const number = await insertParticipant(trx, participant)
  await insertDevice(trx, id, secretHash)
  await tellWorkshop(deps, trx, context, {
    type: 'joined',
    parts: ['counts'],
    facilitatorParts: ['participants'],
  })
  return { id, number }
}
