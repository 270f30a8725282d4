const millisecondsOfDay = 24 * 60 * 60 * 1000

/**
 * How many days somebody may still answer after today: 0 on the last day, less than 0 once it has
 * passed. Both are days, ISO 8601.
 */
export function daysLeft(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / millisecondsOfDay)
}

/** Whether the last day for answers has passed; the day itself still counts. */
export function isPast(until: string | null, today: string): boolean {
  return until !== null && today > until
}

/** The last day for answers is only ever put off: to a later day, and not to one before today. */
export function mayExtend(current: string, until: string, today: string): boolean {
  return until > current && until >= today
}

/** Why a consortium can say nothing, or nothing else, of a judgement any more. */
export type FeedbackBar = 'agreed' | 'answered' | 'past'

export interface FeedbackProgress {
  /** Whether the agreed level is recorded. */
  readonly agreed: boolean
  /** Whether the lead reviewer has answered what was contested. */
  readonly answered: boolean
}

/** What bars feedback on a judgement, or null while the consortium may give or change it. */
export function feedbackBar(
  { agreed, answered }: FeedbackProgress,
  dates: { readonly until: string | null; readonly today: string },
): FeedbackBar | null {
  if (agreed) return 'agreed'
  if (answered) return 'answered'
  return isPast(dates.until, dates.today) ? 'past' : null
}
