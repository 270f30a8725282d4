import type { Person } from '../../actor.ts'
import type { RoundTrailEntry } from '../../contract/cells.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { listAccounts } from '../people/repository.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'
import { type AuditEntry, listRoundAudit } from './repository.ts'
import { isToldOutside } from './visibility.ts'

/** Who did what in a round, as far as the viewer may know it, oldest first. */
export async function readRoundTrail(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<RoundTrailEntry[]> {
  const context = await loadRound(deps, deps.db, actor, roundId)
  const entries = await listRoundAudit(deps.db, roundId)
  const names = new Map((await listAccounts(deps.db)).map(({ id, name }) => [id, name]))
  const shown = entries.flatMap((entry) => show(entry, context, actor, names))
  const mayRead = [context.standing, ...context.reviews.map(context.standingTo)].some(readsSome)
  if (!mayRead) throw new AppError('forbidden')
  return shown
}

function readsSome(standing: Standing): boolean {
  return (['trail.read', 'trail.read-movement', 'trail.read-administration'] as const).some(
    (action) => can(action, standing),
  )
}

function show(
  entry: AuditEntry,
  { reviews, standing, standingTo }: RoundContext,
  actor: Person,
  names: ReadonlyMap<string, string>,
): RoundTrailEntry[] {
  const review = reviews.find(({ id }) => id === entry.reviewId)
  const here = review ? standingTo(review) : standing
  const { at, action, fields, judgement } = entry
  const told = { at, action, fields, judgement, region: review?.region.id ?? null }
  const name = names.get(entry.actorId ?? '') ?? null
  if (can('trail.read', here)) {
    const sealed = action === 'rating.seal' && entry.actorId !== actor.id && !here.revealed
    return sealed ? [] : [{ ...told, actor: name }]
  }
  if (can('trail.read-administration', here) && isAdministration(action)) {
    return [{ ...told, actor: name }]
  }
  return can('trail.read-movement', here) && isToldOutside(action, here)
    ? [{ ...told, actor: null }]
    : []
}

const administration: readonly string[] = ['review.reviewer', 'review.stage', 'review.hand-over']

function isAdministration(action: string): boolean {
  return action.startsWith('round.') || administration.includes(action)
}
