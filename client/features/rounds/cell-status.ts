import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'

/** How far a judgement has come, as its viewer may know. */
export const cellStatuses = [
  'not-started',
  'draft',
  'sealed',
  'revealed',
  'calibrated',
  'accepted',
  'contested',
  'answered',
  'agreed',
] as const
export type CellStatus = (typeof cellStatuses)[number]

type Facts = Pick<Cell, 'standing' | 'own' | 'calibrated' | 'agreed' | 'feedback'>

/** The status of a judgement for its viewer, or null where there is nothing to tell them. */
export function statusOf({
  standing,
  own,
  calibrated,
  agreed,
  feedback,
}: Facts): CellStatus | null {
  if (agreed) return 'agreed'
  if (feedback?.verdict === 'accepted') return 'accepted'
  if (feedback) return feedback.outcome ? 'answered' : 'contested'
  if (calibrated) return 'calibrated'
  if (standing.revealed) return can('ratings.read', standing) ? 'revealed' : null
  if (own?.rating) return 'sealed'
  if (own?.draft) return 'draft'
  return own && standing.assigned ? 'not-started' : null
}
