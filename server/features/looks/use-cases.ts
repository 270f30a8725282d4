import type { Person } from '../../actor.ts'
import type { LastLook } from '../../contract/looks.ts'
import { lookAgain } from '../../core/visits.ts'
import type { Deps } from '../../deps.ts'
import { listRoundAudit } from '../audit/repository.ts'
import { showEntries } from '../audit/shown.ts'
import { listAccounts } from '../people/repository.ts'
import { loadRound } from '../reviews/context.ts'
import { findLook, saveLook } from './repository.ts'

/**
 * Keeps that somebody looks at a round, and tells what others have done since their visit before,
 * by the rules of the round's trail. A look is one's own business and leaves no trail.
 */
export async function lookAtRound(deps: Deps, actor: Person, roundId: string): Promise<LastLook> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const now = deps.now().toISOString()
  const look = await deps.db.transaction().execute(async (trx) => {
    const next = lookAgain(await findLook(trx, actor.id, roundId), now)
    await saveLook(trx, actor.id, roundId, next)
    return next
  })
  const since = look.before
  if (since === null) return { since, changes: [] }
  const entries = (await listRoundAudit(deps.db, roundId)).filter(
    ({ at, actorId }) => at > since && actorId !== actor.id,
  )
  const accounts = entries.length === 0 ? [] : await listAccounts(deps.db)
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return { since, changes: showEntries(entries, context, actor, names) }
}
