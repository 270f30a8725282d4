import type { Actor } from '../../actor.ts'
import { can, type Standing } from '../../core/permissions.ts'
import type { AuditEntry } from './repository.ts'

/** What is told outside the review team: how a level came about, without who did it. */
const toldOutside: readonly string[] = [
  'round.reveal',
  'round.publication',
  'review.stage',
  'calibrated',
  'agreed',
]

const feedback: readonly string[] = ['feedback', 'feedback.answer', 'feedback.extend']

/** Who did it, for somebody outside the review team: they are told of themselves alone. */
export function nameOutside(
  { actorId }: Pick<AuditEntry, 'actorId'>,
  viewer: Actor,
  names: ReadonlyMap<string, string>,
): string | null {
  return viewer.id !== null && actorId === viewer.id ? (names.get(viewer.id) ?? null) : null
}

const ofSelfReview: readonly string[] = ['workshop.agree', 'self-review']

/**
 * Whether an action stays untold to somebody of the review team: another's seal or comparisons before the reveal,
 * and on which judgements the consortium has agreed, to whoever may not read its self-review yet.
 */
export function isSealedFrom(
  viewer: Actor,
  { action, actorId }: Pick<AuditEntry, 'action' | 'actorId'>,
  standing: Standing,
): boolean {
  if (actorId === viewer.id) return false
  if (action === 'rating.seal' || action.startsWith('comparison.')) return !standing.revealed
  return ofSelfReview.includes(action) && !can('self-review.read', standing)
}

/** Whether an action is told to somebody outside the review team who reads of its region. */
export function isToldOutside(action: string, standing: Standing): boolean {
  if (feedback.includes(action)) return can('feedback.read', standing)
  return toldOutside.includes(action)
}
