import type { Pass } from '../../../contract/workshops.ts'
import type { Deps } from '../../../deps.ts'
import { countAttempt } from '../../sessions/attempts.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { replacePass } from '../../workshops/devices.ts'
import { requireOpenRoom, requireTakingPart } from '../../workshops/rules.ts'
import { hashPass, newPass, passLasts } from '../passes.ts'
import { type Asker, findParticipantViewer } from '../viewers.ts'

const passesOfParticipant = 20

/**
 * Makes a pass with which one more device can join as the participant who asks; an earlier one no
 * longer holds.
 * @throws AppError not-joined, removed-from-workshop, or workshop-ended
 */
export async function makePass(deps: Deps, asker: Asker, workshopId: string): Promise<Pass> {
  const viewer = await findParticipantViewer(deps.db, workshopId, asker)
  const { id } = viewer.participant
  await countAttempt(deps.db, `passes:${id}`, passesOfParticipant, deps.now())
  return changeWorkshop(deps, viewer, workshopId, async (trx, context) => {
    requireTakingPart(context.standing)
    requireOpenRoom(context)
    const pass = newPass(deps)
    const until = new Date(deps.now().getTime() + passLasts).toISOString()
    await replacePass(trx, id, { hash: hashPass(workshopId, pass), expiresAt: until })
    return { pass, until }
  })
}
