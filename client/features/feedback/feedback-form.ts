import type { z } from 'zod'
import type { Cell, newFeedback } from '../../../server/contract/cells.ts'
import type { Outcome, Verdict } from '../../../server/core/calibration.ts'
import type { Language } from '../../../server/core/language.ts'

export type Feedback = NonNullable<Cell['feedback']>

/** What a consortium says of a judgement, while it is being written. */
export interface FeedbackForm {
  readonly verdict: Verdict | null
  readonly reasons: string
  readonly evidence: string
  readonly language: Language
  /** The answer in whose place this one is to stand, or null where there was none. */
  readonly supersedes: string | null
}

/** A first answer, or the last one again to be changed. */
export function startFeedback(last: Feedback | null, language: Language): FeedbackForm {
  return {
    verdict: last?.verdict ?? null,
    reasons: last?.reasons ?? '',
    evidence: last?.evidence ?? '',
    language: last?.language ?? language,
    supersedes: last?.id ?? null,
  }
}

export function faultsOf({ verdict, reasons }: FeedbackForm): ('verdict' | 'reasons')[] {
  if (verdict === null) return ['verdict']
  return verdict === 'contested' && reasons.trim() === '' ? ['reasons'] : []
}

/** Reasons and evidence go with contesting alone; what was typed of them stays in the form. */
export function toNewFeedback(form: FeedbackForm): z.infer<typeof newFeedback> {
  const verdict = form.verdict ?? 'accepted'
  const contested = verdict === 'contested'
  return {
    verdict,
    reasons: contested ? wordsOrNull(form.reasons) : null,
    evidence: contested ? wordsOrNull(form.evidence) : null,
    language: form.language,
    supersedes: form.supersedes,
  }
}

const wordsOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Whether the consortium may still say something else: until it is answered or agreed. */
export function mayChangeFeedback({
  feedback,
  agreed,
}: Pick<Cell, 'feedback' | 'agreed'>): boolean {
  return agreed === null && (feedback === null || feedback.outcome === null)
}

/** The lead reviewer's answer to what is contested, while it is being written. */
export interface AnswerForm {
  readonly outcome: Outcome | null
  readonly answer: string
  readonly language: Language
}

export function startAnswer({ outcome, answer, language }: Feedback): AnswerForm {
  return { outcome, answer: answer ?? '', language }
}

export function answerFaults({ outcome, answer }: AnswerForm): ('outcome' | 'answer')[] {
  return [
    ...(outcome === null ? ['outcome' as const] : []),
    ...(answer.trim() === '' ? ['answer' as const] : []),
  ]
}
