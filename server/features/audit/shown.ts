import type { Person } from '../../actor.ts'
import type { RoundTrailEntry } from '../../contract/cells.ts'
import { can } from '../../core/permissions.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { AuditEntry } from './repository.ts'
import { isSealedFrom, isToldOutside, nameOutside } from './visibility.ts'

/** The entries of a round's trail as far as the viewer may know them, in their order. */
export function showEntries(
  entries: readonly AuditEntry[],
  context: RoundContext,
  actor: Person,
  names: ReadonlyMap<string, string>,
): RoundTrailEntry[] {
  return entries.flatMap((entry) => show(entry, context, actor, names))
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
    return isSealedFrom(actor, entry, here) ? [] : [{ ...told, actor: name }]
  }
  if (can('trail.read-administration', here) && isAdministration(action)) {
    return [{ ...told, actor: name }]
  }
  return can('trail.read-movement', here) && isToldOutside(action, here)
    ? [{ ...told, actor: nameOutside(entry, actor, names) }]
    : []
}

const administration: readonly string[] = ['review.reviewer', 'review.stage', 'review.hand-over']

function isAdministration(action: string): boolean {
  return action.startsWith('round.') || administration.includes(action)
}
