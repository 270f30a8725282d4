import type { Decision, NewAgreed } from '../../../server/contract/cells.ts'
import type { NewFeedback } from '../../../server/contract/feedback.ts'
import type { Language } from '../../../server/core/language.ts'

/** A first answer that accepts a judgement. */
export function acceptance(language: Language): NewFeedback {
  return {
    verdict: 'accepted',
    reasons: null,
    evidence: null,
    points: [],
    language,
    supersedes: null,
  }
}

/** A calibrated level with its text as the agreed one; its reason and dissent stay behind. */
export function asCalibrated(calibrated: Decision): NewAgreed {
  const { level, reason, ground, statements, evidence } = calibrated
  return {
    level,
    reason,
    ground,
    because: null,
    becauseLanguage: null,
    statements: statements.map(({ kind, language, text }) => ({ kind, language, text })),
    evidence: evidence.map(({ id }) => id),
    supersedes: null,
  }
}
