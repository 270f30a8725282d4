import type { Decision } from '../../../server/contract/cells.ts'
import type { Feedback } from '../../../server/contract/feedback.ts'
import { type Agreement, type FeedbackState, mayAgree } from '../../../server/core/calibration.ts'
import type { Language } from '../../../server/core/language.ts'
import type { Level } from '../../../server/core/scale.ts'
import { continuing, type DecisionForm } from '../decisions/decision-form.ts'

export interface AgreementOptions {
  /** Why nothing can be agreed yet, or null. */
  readonly barred: Exclude<Agreement, { allowed: true }>['because'] | null
  /** Whether another level than the calibrated one may be agreed. */
  readonly level: boolean
  /** Whether the statements may differ from the calibrated ones. */
  readonly texts: boolean
}

/** The evidence that became of what the consortium brought in its points. */
export const takenUpIn = (feedback: Pick<Feedback, 'points'> | null): string[] =>
  feedback?.points.flatMap(({ takenUp }) => takenUp ?? []) ?? []

/** What the feedback conversation leaves open. `today` is a day, ISO 8601. */
export function agreementOptions(
  feedback: FeedbackState | null,
  calibrated: Pick<Decision, 'level'>,
  dates: { readonly until: string | null; readonly today: string },
): AgreementOptions {
  const { level } = calibrated
  const agreement = mayAgree(feedback, { calibrated: level, agreed: level }, dates)
  const outcome = feedback?.verdict === 'contested' ? feedback.outcome : null
  return {
    barred: agreement.allowed ? null : agreement.because,
    level: outcome === 'changed',
    texts: outcome === 'changed' || outcome === 'text-corrected',
  }
}

/** A level that moves in the feedback conversation is published with the reason why. */
export function agreedNeedsReason(calibrated: Level | null, agreed: Level | null): boolean {
  return calibrated !== agreed
}

/**
 * How the form begins: with the calibrated level and texts, or with those agreed before as far as
 * the conversation lets them differ. A first one cites what was taken up of the consortium's evidence.
 */
export function startAgreed(
  agreed: Decision | null,
  calibrated: Decision,
  options: AgreementOptions,
  language: Language,
  takenUp: readonly string[] = [],
): DecisionForm {
  const supersedes = agreed?.id ?? null
  const start = continuing(calibrated, supersedes, language)
  const base = { ...start, evidence: [...new Set([...start.evidence, ...takenUp])] }
  if (!agreed || !options.texts) return base
  const before = {
    ...continuing(agreed, supersedes, language),
    because: agreed.because ?? '',
    becauseLanguage: agreed.becauseLanguage ?? language,
  }
  if (options.level) return before
  const { level, reason, ground, because, becauseLanguage } = base
  return { ...before, level, reason, ground, because, becauseLanguage }
}
