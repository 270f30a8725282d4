import type { JudgementInReview, WholeReview } from '../../../server/contract/whole-review.ts'
import { can } from '../../../server/core/permissions.ts'

/** The one next thing that somebody who does not lead the round can do in a review. */
export type NextStep =
  | {
      readonly kind: 'rate' | 'evidence' | 'draft' | 'propose' | 'answer'
      /** The judgement to begin with, and on how many it is still to do. */
      readonly judgement: string
      readonly count: number
    }
  | { readonly kind: 'positions' | 'propose-positions'; readonly count: number }
  /** On how many judgements the workshop has no expected position to judge against. */
  | { readonly kind: 'workshop'; readonly count: number }
  | { readonly kind: 'all-sealed' | 'prepared' | 'answered' }
  | { readonly kind: 'read' }

/** What comes next for the viewer: what only they can do comes before what they can read. */
export function nextStepIn(whole: WholeReview): NextStep {
  const { standing } = whole.review
  if (standing.assigned) return reviewing(whole)
  if (can('feedback.write', standing)) {
    const open = (one: JudgementInReview) => !one.feedback && !one.agreed
    return firstOf(whole, 'answer', open) ?? { kind: 'answered' }
  }
  const unexpected = count(whole, (one) => !one.expectedPosition)
  if (standing.ownRegion && can('workshop.prepare', standing)) {
    return { kind: 'workshop', count: unexpected }
  }
  if (can('expected-position.propose', standing)) {
    return { kind: 'propose-positions', count: unexpected }
  }
  return { kind: 'read' }
}

function reviewing(whole: WholeReview): NextStep {
  const { standing } = whole.review
  if (standing.revealed) {
    const proposes = can('calibrated.propose', standing)
    const waits = (one: JudgementInReview) => !one.calibrated
    return (proposes && firstOf(whole, 'propose', waits)) || { kind: 'read' }
  }
  if (can('rating.seal', standing)) {
    return firstOf(whole, 'rate', ({ own }) => own !== 'sealed') ?? { kind: 'all-sealed' }
  }
  return preparing(whole)
}

/** What the levels are judged against comes first, then what they are judged by. */
function preparing(whole: WholeReview): NextStep {
  const positions = count(whole, (one) => !one.expectedPosition)
  if (positions > 0) return { kind: 'positions', count: positions }
  return (
    firstOf(whole, 'evidence', ({ evidence }) => evidence?.pieces === 0) ??
    firstOf(whole, 'draft', ({ own }) => own === 'none') ?? { kind: 'prepared' }
  )
}

type Open = (judgement: JudgementInReview) => boolean

const count = ({ judgements }: WholeReview, open: Open) => judgements.filter(open).length

function firstOf(
  whole: WholeReview,
  kind: 'rate' | 'evidence' | 'draft' | 'propose' | 'answer',
  open: Open,
): NextStep | null {
  const first = whole.judgements.find(open)
  return first ? { kind, judgement: first.judgement, count: count(whole, open) } : null
}
