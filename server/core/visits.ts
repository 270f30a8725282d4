/** Minutes without a look after which a visit is over. */
export const minutesUntilVisitEnds = 30

/** When somebody last looked, and when the visit before the present one ended. */
export interface Look {
  readonly at: string
  readonly before: string | null
}

/**
 * The look that holds after one more look at `now`, an ISO 8601 instant. Within a visit the end of
 * the one before stays, so that what was marked as new is still marked when a page is loaded anew;
 * a look after the visit has ended begins the next.
 */
export function lookAgain(last: Look | null, now: string): Look {
  if (last === null) return { at: now, before: null }
  const idle = Date.parse(now) - Date.parse(last.at)
  const ended = idle > minutesUntilVisitEnds * 60_000
  return { at: now, before: ended ? last.at : last.before }
}
