/** A date as people type it; the day may stay empty. */
export interface PositionParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

export const noPosition: PositionParts = { day: '', month: '', year: '' }

/** `2012-11-08` and `2012-11` as their parts, without leading noughts. */
export function partsOf(positionAt: string): PositionParts {
  const [year = '', month = '', day = ''] = positionAt.split('-')
  return { day: withoutNought(day), month: withoutNought(month), year }
}

/** The date or month in ISO 8601, or null where there is no such day. */
export function toPositionAt({ day, month, year }: PositionParts): string | null {
  const [y, m] = [toNumber(year, /^\d{4}$/), toNumber(month, /^\d{1,2}$/)]
  if (y === null || m === null || m < 1 || m > 12) return null
  const inMonths = `${year.trim()}-${pad(m)}`
  if (day.trim() === '') return inMonths
  const d = toNumber(day, /^\d{1,2}$/)
  if (d === null || d < 1 || d > daysIn(y, m)) return null
  return `${inMonths}-${pad(d)}`
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function toNumber(text: string, pattern: RegExp): number | null {
  return pattern.test(text.trim()) ? Number(text) : null
}

const withoutNought = (text: string) => text.replace(/^0/, '')
const pad = (value: number) => String(value).padStart(2, '0')
