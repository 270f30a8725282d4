import { can, type Standing } from '../../core/permissions.ts'

/** What is told outside the review team: how a level came about, without who did it. */
const toldOutside: readonly string[] = [
  'round.reveal',
  'round.publication',
  'review.stage',
  'calibrated',
  'agreed',
]

const feedback: readonly string[] = ['feedback', 'feedback.answer', 'feedback.extend']

/** Whether an action is told to somebody outside the review team who reads of its region. */
export function isToldOutside(action: string, standing: Standing): boolean {
  if (feedback.includes(action)) return can('feedback.read', standing)
  return toldOutside.includes(action)
}
