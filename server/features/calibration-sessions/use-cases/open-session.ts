import type { Person } from '../../../actor.ts'
import { claimId } from '../../../db/creation.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { createStream } from '../../../live/events.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { loadRound } from '../../reviews/context.ts'
import { lockRound } from '../../rounds/clock.ts'
import { lobbyOf, tellLobby } from '../lobby.ts'
import { findOpenSession, findSession, insertSession } from '../repository.ts'
import { tellSession } from '../tell.ts'
import { everySessionPart } from '../view.ts'

/**
 * Opens a calibration session of a round, of which there is one at a time.
 * @throws AppError calibration-open where another one is open
 */
export async function openSession(
  deps: Deps,
  actor: Person,
  roundId: string,
  id: string,
): Promise<{ id: string; version: number }> {
  const created = { id, version: 1 }
  const result = await deps.db.transaction().execute(async (trx) => {
    await lockRound(trx, roundId)
    const context = await loadRound(deps, trx, actor, roundId)
    const { standing, round } = context
    requirePermission('calibration.run', standing)
    const kind = 'calibration-session'
    const claim = await claimId(trx, { id, kind, personId: actor.id, body: { roundId } })
    if (claim === 'repeated') return created
    if (await findOpenSession(trx, roundId)) throw new AppError('calibration-open')
    await insertSession(trx, {
      id,
      roundId: round.id,
      openedBy: actor.id,
      openedAt: deps.now().toISOString(),
    })
    await createStream(trx, id)
    const session = await findSession(trx, id)
    if (session) {
      await tellSession(deps, trx, session, { type: 'opened', parts: everySessionPart })
      await tellLobby(deps, trx, context, session)
    }
    await recordAudit(deps, trx, actor, {
      action: 'calibration.open',
      round: round.id,
      subject: id,
    })
    return created
  })
  deps.live.wake(lobbyOf(roundId))
  return result
}
