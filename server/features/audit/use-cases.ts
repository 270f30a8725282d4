import type { Person } from '../../actor.ts'
import type { RoundTrailEntry } from '../../contract/cells.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { listAccounts } from '../people/repository.ts'
import { loadRound } from '../reviews/context.ts'
import { listRoundAudit } from './repository.ts'
import { showEntries } from './shown.ts'

/** Who did what in a round, as far as the viewer may know it, oldest first. */
export async function readRoundTrail(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<RoundTrailEntry[]> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const entries = await listRoundAudit(deps.db, roundId)
  const names = new Map((await listAccounts(deps.db)).map(({ id, name }) => [id, name]))
  const shown = showEntries(entries, context, actor, names)
  const mayRead = [context.standing, ...context.reviews.map(context.standingTo)].some(readsSome)
  if (!mayRead) throw new AppError('forbidden')
  return shown
}

function readsSome(standing: Standing): boolean {
  return (['trail.read', 'trail.read-movement', 'trail.read-administration'] as const).some(
    (action) => can(action, standing),
  )
}
