import type { JudgementInReview } from '../../../server/contract/whole-review.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'

/** How far a judgement has come, as its viewer may know. */
export type JudgementStatusName =
  | 'not-started'
  | 'draft'
  | 'sealed'
  | 'revealed'
  | 'calibrated'
  | 'accepted'
  | 'contested'
  | 'answered'
  | 'agreed'

type Facts = Pick<JudgementInReview, 'own' | 'calibrated' | 'agreed' | 'feedback'>

/** The status of a judgement for its viewer, or null where there is nothing to tell them. */
export function statusOf(
  standing: Standing,
  { own, calibrated, agreed, feedback }: Facts,
): JudgementStatusName | null {
  if (agreed) return 'agreed'
  if (feedback?.verdict === 'accepted') return 'accepted'
  if (feedback) return feedback.outcome ? 'answered' : 'contested'
  if (calibrated) return 'calibrated'
  if (standing.revealed) return can('ratings.read', standing) ? 'revealed' : null
  if (own === 'none') return standing.assigned ? 'not-started' : null
  return own
}
