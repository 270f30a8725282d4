import type { Person } from '../../../actor.ts'
import type { Moved } from '../../../contract/live-workshop.ts'
import type { Trx } from '../../../db/database.ts'
import type { Deps } from '../../../deps.ts'
import { redactEvents } from '../../../live/events.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { lockRoundOf } from '../../rounds/clock.ts'
import { tellWorkshop, withoutLabels } from '../../workshop-room/tell.ts'
import { loadWorkshop, type WorkshopContext } from '../../workshops/context.ts'
import { forgetNames } from '../../workshops/participants.ts'
import { updateWorkshop } from '../../workshops/repository.ts'
import { moveWorkshop, requireOpenRoom } from '../../workshops/rules.ts'
import { enterSelfReview } from '../self-review.ts'

/**
 * Ends a workshop: nobody joins or votes any more, names are forgotten, and what the team agreed
 * becomes the review's self-review, unless it was a rehearsal. Opening the room again takes it up.
 */
export function endWorkshop(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
): Promise<Moved> {
  return moveWorkshop(deps, { actor }, id, version, async (trx, before) => {
    requireOpenRoom(before)
    const context = await holdRound(deps, trx, actor, before)
    const { workshop, round, review } = context
    const endedAt = deps.now().toISOString()
    const state = 'ended' as const
    const next = await updateWorkshop(trx, id, {
      state,
      ended_at: endedAt,
      timer_seconds: null,
      timer_ends_at: null,
    })
    await forgetNames(trx, id)
    await redactEvents(trx, id, withoutLabels)
    await recordAudit(deps, trx, actor, {
      action: 'workshop.end',
      round: round.id,
      review: review.id,
      subject: id,
    })
    if (!workshop.rehearsal) await enterSelfReview(deps, trx, actor, context)
    const timer = { timerLeft: null, timerEndsAt: null }
    const ended = { ...context, workshop: { ...workshop, ...timer, state, endedAt, version: next } }
    const seq = await tellWorkshop(deps, trx, ended, {
      type: 'ended',
      parts: ['now', 'counts', 'agenda', 'agreement'],
      facilitatorParts: ['participants', 'proxiesDone'],
    })
    return { version: next, seq }
  })
}

/**
 * Holds the round still, and reads the workshop afresh: its stage may have moved until then. The
 * round is always taken after the stream, so that no two changes wait for one another.
 */
async function holdRound(
  deps: Deps,
  trx: Trx,
  actor: Person,
  { workshop, review }: WorkshopContext,
): Promise<WorkshopContext> {
  if (!workshop.rehearsal) await lockRoundOf(trx, review.id)
  const context = await loadWorkshop(deps, trx, { actor }, workshop.id)
  requirePermission('workshop.run', context.standing)
  return context
}
