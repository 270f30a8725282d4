import type { FeedbackState } from './calibration.ts'
import type { Language } from './language.ts'
import type { Level } from './scale.ts'
import type { StatementKind } from './statement.ts'

/** A level with the text that goes with it; evidence by id. */
export interface LevelWithText {
  readonly level: Level | null
  readonly reason: string | null
  readonly ground: string | null
  readonly statements: readonly {
    readonly kind: StatementKind
    readonly language: Language
    readonly text: string
  }[]
  readonly evidence: readonly string[]
}

/** How an agreed level strays from what the feedback conversation came to. */
export type AgreedFault =
  | 'level-unchanged'
  | 'reason-differs'
  | 'ground-differs'
  | 'text-differs'
  | 'text-unchanged'
  | 'evidence-left-out'

/**
 * Accepted, unanswered or kept: everything stands as calibrated, though evidence may be added, and
 * a ground where none was given. Text corrected: the statements differ, the rest stands. Changed:
 * the level differs. Null where the agreed level goes with the outcome; whether a level may be
 * agreed at all, `mayAgree` says.
 */
export function agreedFault(
  feedback: FeedbackState | null,
  calibrated: LevelWithText,
  agreed: LevelWithText,
): AgreedFault | null {
  const outcome = feedback?.verdict === 'contested' ? feedback.outcome : null
  if (outcome === 'changed') return agreed.level === calibrated.level ? 'level-unchanged' : null
  if (agreed.reason !== calibrated.reason) return 'reason-differs'
  if (calibrated.ground !== null && agreed.ground !== calibrated.ground) return 'ground-differs'
  const same = isSameText(calibrated, agreed)
  if (outcome === 'text-corrected') return same ? 'text-unchanged' : null
  if (!same) return 'text-differs'
  const keepsEvidence = calibrated.evidence.every((id) => agreed.evidence.includes(id))
  return keepsEvidence ? null : 'evidence-left-out'
}

function isSameText(calibrated: LevelWithText, agreed: LevelWithText): boolean {
  const texts = ({ statements }: LevelWithText) =>
    JSON.stringify(statements.map(({ kind, language, text }) => [kind, language, text.trim()]))
  return texts(calibrated) === texts(agreed)
}
