import type { Cell } from '../../../server/contract/cells.ts'
import type { Feedback, NewFeedback } from '../../../server/contract/feedback.ts'
import { type FeedbackBar, feedbackBar } from '../../../server/core/answer-date.ts'
import type { Verdict } from '../../../server/core/calibration.ts'
import type { Language } from '../../../server/core/language.ts'
import {
  type PointDraft,
  pointFaults,
  startPoints,
  subjectsOf,
  takenUp,
  toNewPoint,
} from './points.ts'

/** What a consortium says of a judgement, while it is being written. */
export interface FeedbackForm {
  readonly verdict: Verdict | null
  /** Against the judgement as a whole. */
  readonly reasons: string
  readonly evidence: string
  readonly points: readonly PointDraft[]
  readonly language: Language
  /** The answer in whose place this one is to stand, or null where there was none. */
  readonly supersedes: string | null
}

/** A first answer, or the last one again to be changed. */
export function startFeedback(
  last: Feedback | null,
  statements: readonly { readonly position: number }[],
  language: Language,
): FeedbackForm {
  return {
    verdict: last?.verdict ?? null,
    reasons: last?.reasons ?? '',
    evidence: last?.evidence ?? '',
    points: startPoints(subjectsOf(statements), last?.points ?? []),
    language: last?.language ?? language,
    supersedes: last?.id ?? null,
  }
}

/**
 * What keeps the form from being sent, by field: no verdict, nothing said against what is
 * contested, or a point that lacks something (`points.0.reason`).
 */
export function faultsOf({ verdict, reasons, points }: FeedbackForm): string[] {
  if (verdict === null) return ['verdict']
  if (verdict === 'accepted') return []
  const contested = takenUp(points)
  if (contested.length === 0 && reasons.trim() === '') return ['reasons']
  return contested.flatMap((point, index) =>
    pointFaults(point).map((fault) => `points.${index}.${fault}`),
  )
}

/** What is said against a judgement goes with contesting alone; what was typed stays in the form. */
export function toNewFeedback(form: FeedbackForm): NewFeedback {
  const verdict = form.verdict ?? 'accepted'
  const contested = verdict === 'contested'
  return {
    verdict,
    reasons: contested ? wordsOrNull(form.reasons) : null,
    evidence: contested ? wordsOrNull(form.evidence) : null,
    points: contested ? takenUp(form.points).map(toNewPoint) : [],
    language: form.language,
    supersedes: form.supersedes,
  }
}

const wordsOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What bars the consortium from saying something else of a judgement, or null. */
export function barTo({
  feedback,
  agreed,
  review,
}: {
  readonly feedback: Pick<Feedback, 'outcome'> | null
  readonly agreed: unknown
  readonly review: Pick<Cell['review'], 'feedbackUntil' | 'today'>
}): FeedbackBar | null {
  const progress = { agreed: agreed !== null, answered: (feedback?.outcome ?? null) !== null }
  return feedbackBar(progress, { until: review.feedbackUntil, today: review.today })
}
