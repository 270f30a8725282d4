/** Every error that a caller can meet: its stable code, and the status that goes with it. */
export const errorStatus = {
  'invalid-input': 400,
  malformed: 400,
  'unknown-level': 400,
  'unknown-ground': 400,
  'ground-needed': 400,
  'unknown-judgement': 400,
  'unknown-region': 400,
  'level-or-reason': 400,
  'unknown-evidence': 400,
  'reason-needed': 400,
  'reasons-needed': 400,
  'unknown-statement': 400,
  'no-support': 400,
  'points-unanswered': 400,
  'answer-needed': 400,
  'outcome-contradicts.level-changed': 400,
  'outcome-contradicts.text-corrected': 400,
  'outcome-contradicts.no-point': 400,
  'not-later': 400,
  'refers-to-nothing': 400,
  'no-regions': 400,
  'not-a-reviewer': 400,
  'other-framework': 400,
  'no-trial': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'wrong-passphrase': 401,
  forbidden: 403,
  'wrong-origin': 403,
  'not-found': 404,
  'id-used': 409,
  'already-exists': 409,
  'already-sealed': 409,
  'not-sealed-yet': 409,
  'gate-shut': 409,
  'wrong-stage': 409,
  'recused-here': 409,
  'already-rates-here': 409,
  'nothing-contested': 409,
  'feedback-closed.past': 409,
  'feedback-closed.answered': 409,
  'feedback-closed.agreed': 409,
  'no-calibrated-level': 409,
  'not-agreed.no-answer-yet': 409,
  'not-agreed.contested': 409,
  'not-agreed.differs': 409,
  'not-agreed.level-unchanged': 409,
  'not-agreed.reason-differs': 409,
  'not-agreed.ground-differs': 409,
  'not-agreed.text-differs': 409,
  'not-agreed.text-unchanged': 409,
  'not-agreed.evidence-left-out': 409,
  'round-started': 409,
  'not-published': 409,
  'no-earlier-position': 409,
  'position-exists': 409,
  'position-sealed': 409,
  'last-administrator': 409,
  'nothing-to-compare': 409,
  'sitting-open': 409,
  'handed-in': 409,
  'unknown-pair': 400,
  'no-people-here': 409,
  'room-full': 409,
  'workshop-not-open': 409,
  'workshop-ended': 409,
  'workshop-started': 409,
  'ballot-closed': 409,
  'not-revealed-yet': 409,
  'not-on-the-agenda': 400,
  'judgement-twice': 400,
  'judgement-in-use': 409,
  'seconds-needed': 400,
  'no-timer': 409,
  'cannot-facilitate': 400,
  'leader-needed': 409,
  'not-a-rehearsal': 409,
  'calibrated-meanwhile': 409,
  'calibration-open': 409,
  'calibration-ended': 409,
  'unknown-cell': 400,
  'not-in-team': 400,
  'not-unanimous': 400,
  'not-joined': 401,
  'unknown-code': 404,
  'removed-from-workshop': 403,
  'optimistic-without-reason': 400,
  'link-expired': 410,
  'pass-expired': 410,
  'changed-meanwhile': 412,
  'too-large': 413,
  'too-many-ratings': 413,
  'too-many-comparisons': 413,
  'too-much-to-compute': 413,
  'unsupported-content': 415,
  'wrong-host': 421,
  'precondition-required': 428,
  'too-many-attempts': 429,
  internal: 500,
  busy: 503,
  'statistics-busy': 503,
  'storage-full': 507,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof errorStatus

export interface ErrorAbout {
  /** The field that is at fault, as a path with dots. */
  readonly path?: string
  readonly details?: unknown
  /** What the message names. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Days that the message names, ISO 8601: they are told in words. */
  readonly dates?: Readonly<Record<string, string>>
}

/** A refusal that the caller is told of. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly about: ErrorAbout = {},
  ) {
    super(code)
  }
}

/** An id that belongs to somebody else: answered with 404 and nothing more, so that it tells nothing. */
export class SomeoneElsesError extends Error {}
