import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { can } from '../../../server/core/permissions.ts'

/** Whose turn it is in a review. */
export interface Turn {
  readonly of: 'administrator' | 'reviewers' | 'both' | 'raters' | 'lead' | 'consortium' | 'nobody'
  /** Whether it is the viewer's own. */
  readonly yours: boolean
}

/** Whose turn it is in a review at the moment; `today` is a day, ISO 8601. */
export function turnIn(whole: WholeReview, today: string): Turn {
  const { stage, standing, reviewers } = whole.review
  const leads = can('review.run', standing)
  switch (stage) {
    case 'desk-analysis':
    case 'fieldwork':
      return reviewers.length === 0 && standing.role !== 'nobody'
        ? { of: 'administrator', yours: standing.role === 'administrator' }
        : { of: 'reviewers', yours: standing.assigned }
    case 'self-review':
      return { of: 'both', yours: standing.assigned || can('workshop.prepare', standing) }
    case 'sealed-judgement':
      return sealing(whole, leads)
    case 'feedback':
      return isWithConsortium(whole, today)
        ? { of: 'consortium', yours: can('feedback.write', standing) }
        : { of: 'lead', yours: leads }
    case 'calibration':
    case 'agreed':
      return { of: 'lead', yours: leads }
    case 'published':
      return { of: 'nobody', yours: false }
  }
}

/** Who may not know who has sealed is told of the reviewers alone. */
function sealing({ review, judgements, progress }: WholeReview, leads: boolean): Turn {
  const expected = progress?.filter((rater) => rater.expected)
  const allSealed = expected?.every(({ sealed }) => sealed.length === judgements.length) ?? false
  if (allSealed) return { of: 'lead', yours: leads }
  const open = judgements.some(({ own }) => own !== null && own !== 'sealed')
  return { of: 'raters', yours: review.standing.assigned && open }
}

/** Until its day is over, or it has said something to every judgement. */
function isWithConsortium({ review, judgements }: WholeReview, today: string): boolean {
  const isOver = review.feedbackUntil !== null && today > review.feedbackUntil
  if (isOver) return false
  if (!can('feedback.read', review.standing)) return true
  return judgements.some(({ feedback, agreed }) => !feedback && !agreed)
}
