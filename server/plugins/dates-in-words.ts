import type { Language } from '../core/language.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  cy: new Intl.DateTimeFormat('cy', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** A day, ISO 8601, in words: `2012-11-08` gives "8 November 2012". */
export function dateInWords(day: string, language: Language): string {
  return formats[language].format(new Date(day))
}
