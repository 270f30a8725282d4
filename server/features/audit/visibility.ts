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

/** Whether an action is told to somebody outside the review team who reads of its region. */
export function isToldOutside(action: string, standing: Standing): boolean {
  if (feedback.includes(action)) return can('feedback.read', standing)
  return toldOutside.includes(action)
}
