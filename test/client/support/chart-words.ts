import type { ChartWords } from '../../../client/features/charts/words.ts'
import { catalogue as cy } from '../../../client/messages/cy/catalogue.ts'
import { catalogue as en } from '../../../client/messages/en/catalogue.ts'
import { formatDate } from '../../../client/ui/format-date.ts'
import type { Language } from '../../../server/core/language.ts'
import { createTranslate } from '../../../server/core/messages.ts'

const names = {
  en: ['', 'Red', 'Amber-red', 'Amber-green', 'Green'],
  cy: ['', 'Coch', 'Ambr-coch', 'Ambr-gwyrdd', 'Gwyrdd'],
} as const

/** The words of charts in a language, with the levels of the framework of 2012. */
export function chartWords(language: Language): ChartWords {
  const t = language === 'en' ? createTranslate(en, 'en') : createTranslate(cy, 'cy')
  return {
    t,
    date: (date) => formatDate(date, language),
    name: (level) => (level === null ? t('level.not-rated') : (names[language][level] ?? '?')),
    letter: (level) => (level === null ? '–' : String(level)),
  }
}
