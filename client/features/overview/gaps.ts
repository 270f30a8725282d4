import type { JudgementInReview, WholeReview } from '../../../server/contract/whole-review.ts'
import { evidenceScope } from '../../../server/core/evidence-scope.ts'
import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'

/** Something that a review still lacks, and on which judgements, in the framework's order. */
export interface Gap {
  readonly what:
    | 'reviewers'
    | 'unsealed'
    | 'unsealed-by-you'
    | 'no-position'
    | 'no-evidence'
    | 'one-voice'
    | 'no-calibrated'
    | 'no-answer'
    | 'contested'
    | 'no-agreed'
  readonly judgements: readonly string[]
  /** Who has not sealed, where that may be known. */
  readonly who?: string
}

/** What a review lacks in its present stage, as far as its viewer may know it. */
export function gapsIn(whole: WholeReview): Gap[] {
  return [
    ...missingReviewers(whole),
    ...unsealed(whole),
    ...uncalibrated(whole),
    ...unanswered(whole),
    ...withoutPosition(whole),
    ...thinEvidence(whole),
  ].filter(({ what, judgements }) => what === 'reviewers' || judgements.length > 0)
}

type Lacks = (judgement: JudgementInReview) => boolean

const codesWhere = ({ judgements }: WholeReview, lacks: Lacks): string[] =>
  judgements.filter(lacks).map(({ judgement }) => judgement)

function missingReviewers({ review }: WholeReview): Gap[] {
  const lacks = review.reviewers.length === 0 && !hasReached(review.stage, 'calibration')
  return lacks ? [{ what: 'reviewers', judgements: [] }] : []
}

/** Only in sealed judgement: before it nobody can seal, and after it nobody can any more. */
function unsealed({ review, judgements, progress }: WholeReview): Gap[] {
  if (review.stage !== 'sealed-judgement') return []
  return (progress ?? [])
    .filter(({ expected }) => expected)
    .map(({ rater, yours, sealed }) => ({
      what: yours ? 'unsealed-by-you' : 'unsealed',
      who: rater,
      judgements: judgements.map((one) => one.judgement).filter((code) => !sealed.includes(code)),
    }))
}

function uncalibrated(whole: WholeReview): Gap[] {
  const { stage, standing } = whole.review
  if (stage !== 'calibration' || !can('calibrated.read', standing)) return []
  return [{ what: 'no-calibrated', judgements: codesWhere(whole, (one) => !one.calibrated) }]
}

function unanswered(whole: WholeReview): Gap[] {
  const { stage, standing } = whole.review
  if (stage !== 'feedback' || !can('feedback.read', standing)) return []
  const isContested: Lacks = ({ feedback, agreed }) =>
    !agreed && feedback?.verdict === 'contested' && feedback.outcome === null
  const open: readonly [Gap['what'], Lacks][] = [
    ['no-answer', ({ feedback, agreed }) => !agreed && !feedback],
    ['contested', isContested],
    ['no-agreed', (one) => !one.agreed && one.feedback !== null && !isContested(one)],
  ]
  return open.map(([what, lacks]) => ({ what, judgements: codesWhere(whole, lacks) }))
}

/** As long as it can be written. */
function withoutPosition(whole: WholeReview): Gap[] {
  const { stage, standing } = whole.review
  if (hasReached(stage, 'feedback') || !can('expected-position.read', standing)) return []
  return [{ what: 'no-position', judgements: codesWhere(whole, (one) => !one.expectedPosition) }]
}

/** To those who read all of the evidence, for who reads a part of it cannot tell. */
function thinEvidence(whole: WholeReview): Gap[] {
  const { stage, standing } = whole.review
  if (evidenceScope(standing).kind !== 'all' || hasReached(stage, 'agreed')) return []
  return [
    { what: 'no-evidence', judgements: codesWhere(whole, (one) => one.evidence?.pieces === 0) },
    { what: 'one-voice', judgements: codesWhere(whole, (one) => one.evidence?.voices === 1) },
  ]
}
