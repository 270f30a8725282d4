import type { Framework } from '../contract/framework.ts'
import type { Language } from '../core/language.ts'
import type { Level } from '../core/scale.ts'

/** How minutes name days, times, levels and grounds in one language. */
export interface Speech {
  readonly day: (at: string) => string
  readonly time: (at: string) => string
  readonly level: (level: Level) => string
  readonly ground: (code: string) => string
}

const locales = { en: 'en-GB', cy: 'cy' } as const

/** Where the meetings are held, whose clock the minutes tell. */
const timeZone = 'Europe/London'

const days = formats({ dateStyle: 'long' })
const times = formats({ hour: '2-digit', minute: '2-digit', hour12: false })

export function speechOf({ scale }: Framework, language: Language): Speech {
  return {
    day: (at) => days[language].format(new Date(at)),
    time: (at) => times[language].format(new Date(at)),
    level: (level) =>
      scale.levels.find(({ value }) => value === level)?.name[language] ?? String(level),
    ground: (code) => scale.grounds.find((ground) => ground.code === code)?.name[language] ?? code,
  }
}

function formats(
  options: Intl.DateTimeFormatOptions,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  return {
    en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone }),
    cy: new Intl.DateTimeFormat(locales.cy, { ...options, timeZone }),
  }
}
