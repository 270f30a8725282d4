import { type Level, type LevelRange, medianRange } from './scale.ts'

/**
 * Whether a calibrated level needs a reason: it lies outside the range from the lower to the upper
 * median of the sealed levels, or there is nothing sealed that it could rest on. Not rated (null)
 * always needs one.
 */
export function calibrationNeedsReason(
  sealed: readonly (Level | null)[],
  calibrated: Level | null,
): boolean {
  const range = sealedRange(sealed)
  return calibrated === null || range === null || movementFrom(range, calibrated) !== 'same'
}

/** The range of the lower and upper median of those sealed ratings that carry a level. */
export function sealedRange(sealed: readonly (Level | null)[]): LevelRange | null {
  return medianRange(sealed.filter((level): level is Level => level !== null))
}

export type Direction = 'up' | 'down' | 'same'

/** Where a level lies against a range: within it is the same. */
export function movementFrom(range: LevelRange, to: Level): Direction {
  if (to > range.upper) return 'up'
  return to < range.lower ? 'down' : 'same'
}

/**
 * Whether a level lies above the highest or below the lowest of all the sealed levels, which is more
 * than leaving their medians: nobody who sealed gave it or one beyond it. Null where it does not, and
 * where there is no level on either side.
 */
export function outsideAllSealed(
  sealed: readonly (Level | null)[],
  level: Level | null,
): Exclude<Direction, 'same'> | null {
  const given = sealed.filter((one): one is Level => one !== null)
  if (given.length === 0 || level === null) return null
  const range = { lower: Math.min(...given), upper: Math.max(...given) }
  const direction = movementFrom(range, level)
  return direction === 'same' ? null : direction
}

/** How a judgement fares in the feedback conversation. */
export const verdicts = ['accepted', 'contested'] as const
export type Verdict = (typeof verdicts)[number]

/** What became of a contested judgement. */
export const outcomes = ['kept', 'changed', 'text-corrected'] as const
export type Outcome = (typeof outcomes)[number]

export interface FeedbackState {
  readonly verdict: Verdict
  readonly outcome: Outcome | null
}

/** Whether a level may become the agreed one, and if not, what stands in the way. */
export type Agreement =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: 'no-answer-yet' | 'contested' | 'differs' }

/**
 * Accepted, or unanswered with the date for answers past: the calibrated level becomes the agreed
 * one. Contested: the outcome does, which may be another level only where it is "changed".
 * Dates are ISO 8601 days; the day `until` itself still counts.
 */
export function mayAgree(
  feedback: FeedbackState | null,
  levels: { readonly calibrated: Level | null; readonly agreed: Level | null },
  dates: { readonly until: string | null; readonly today: string },
): Agreement {
  const changed = levels.calibrated !== levels.agreed
  if (feedback?.verdict === 'contested') {
    if (feedback.outcome === null) return { allowed: false, because: 'contested' }
    if (changed && feedback.outcome !== 'changed') return { allowed: false, because: 'differs' }
    return { allowed: true }
  }
  if (feedback === null && (dates.until === null || dates.today <= dates.until)) {
    return { allowed: false, because: 'no-answer-yet' }
  }
  return changed ? { allowed: false, because: 'differs' } : { allowed: true }
}
