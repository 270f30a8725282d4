import type { Framework } from '../../contract/framework.ts'
import type { Language } from '../../core/language.ts'
import { createTranslate } from '../../core/messages.ts'
import type { MinutesWords } from '../../core/workshop/minutes.ts'
import { cy } from '../../core/workshop/minutes-words/cy.ts'
import { en } from '../../core/workshop/minutes-words/en.ts'

const translate = { en: createTranslate(en, 'en'), cy: createTranslate(cy, 'cy') }
const locales = { en: 'en-GB', cy: 'cy' } as const

/** Where the workshops are held, whose clock the minutes tell. */
const timeZone = 'Europe/London'

const days = formats({ dateStyle: 'long' })
const times = formats({ hour: '2-digit', minute: '2-digit', hour12: false })

/** How the minutes speak, in one language, of a framework's levels. */
export function minutesWords({ scale }: Framework, language: Language): MinutesWords {
  return {
    translate: translate[language],
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
