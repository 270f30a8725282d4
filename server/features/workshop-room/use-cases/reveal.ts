import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import { stepAfterReveal } from '../../../core/workshop/place.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { findSeq } from '../../../live/events.ts'
import { requirePermission } from '../../access.ts'
import { freezeTally, listBallotRounds } from '../../workshops/ballots.ts'
import { changeWorkshop } from '../../workshops/context.ts'
import { updateWorkshop } from '../../workshops/repository.ts'
import { requireOpenRoom } from '../../workshops/rules.ts'
import { tellWorkshop } from '../tell.ts'

/**
 * Reveals the open ballot: what was cast before is counted and frozen, what comes later is not. A
 * repeat for a ballot that is revealed already changes nothing.
 * @throws AppError ballot-closed where it is not the one that is open
 */
export function reveal(
  deps: Deps,
  actor: Person,
  id: string,
  input: { readonly ballotRound: string },
): Promise<Moved> {
  return changeWorkshop(deps, { actor }, id, async (trx, context) => {
    requirePermission('workshop.run', context.standing)
    const { ballotRound } = input
    requireOpenRoom(context)
    const { workshop, framework } = context
    const round = (await listBallotRounds(trx, id)).find((one) => one.id === ballotRound)
    if (!round) throw new AppError('not-found')
    if (round.revealedAt) return { version: workshop.version, seq: await findSeq(trx, id) }
    const { judgement, number } = round
    const isHere = workshop.place?.judgement === judgement && workshop.place.step === 'ballot'
    if (!isHere) throw new AppError('ballot-closed')
    await freezeTally(trx, framework.scale, ballotRound, deps.now().toISOString())
    const place = { judgement, step: stepAfterReveal(number) }
    const version = await updateWorkshop(trx, id, place)
    const moved = { ...context, workshop: { ...workshop, place, version } }
    const seq = await tellWorkshop(deps, trx, moved, {
      type: 'revealed',
      parts: ['now', 'counts', 'agenda', 'results', 'lastTime', 'lastSelfReview'],
      facilitatorParts: ['texts', 'proxiesDone'],
    })
    return { version, seq }
  })
}
