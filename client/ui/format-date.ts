import type { Language } from '../../server/core/language.ts'

/** Own tables: Chromium's `Intl` gives Welsh dates in English. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
}

/**
 * A day or a month, ISO 8601, in words: `2012-11-08` gives "8 Tachwedd 2012", `2012-11` gives
 * "Tachwedd 2012". What is no date is given back as it is.
 */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date)
  const month = months[language][Number(parts?.[2]) - 1]
  if (!parts || month === undefined) return date
  return [parts[3] && Number(parts[3]), month, parts[1]].filter(Boolean).join(' ')
}

/** The day and the time of an instant by the reader's own clock: "8 November 2012, 14:05". */
export function formatInstant(instant: string, language: Language): string {
  const at = new Date(instant)
  const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-')
  return `${formatDate(day, language)}, ${formatTime(at)}`
}

/** The time by the reader's own clock: "14:05". */
export function formatTime(at: Date): string {
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`
}

const pad = (value: number) => String(value).padStart(2, '0')
