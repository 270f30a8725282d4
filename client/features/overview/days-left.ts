const dayLength = 24 * 60 * 60 * 1000

/** Whole days from today to a last day; 0 on that day, below 0 once it is over. ISO 8601 days. */
export function daysLeft(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / dayLength)
}
