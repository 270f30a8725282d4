/** Months after which the position that a review describes counts as old. */
export const monthsUntilOld = 6

/**
 * Whether a snapshot is older than six months. `positionAt` is a day or a month (`2012-11`), of
 * which the last day counts; `today` is a day. Both ISO 8601.
 */
export function isOldSnapshot(positionAt: string, today: string): boolean {
  const [year = 0, month = 1, day] = positionAt.split('-').map(Number)
  const months = year * 12 + (month - 1) + monthsUntilOld
  const limit = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  const lastDay = new Date(Date.UTC(limit.year, limit.month, 0)).getUTCDate()
  const limitDay = Math.min(day ?? 31, lastDay)
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return today > `${pad(limit.year, 4)}-${pad(limit.month, 2)}-${pad(limitDay, 2)}`
}
