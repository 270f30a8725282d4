import type { Framework } from '../../contract/framework.ts'
import type { Language } from '../../core/language.ts'
import { createTranslate } from '../../core/messages.ts'
import type { MinutesWords } from '../../core/workshop/minutes.ts'
import { cy } from '../../core/workshop/minutes-words/cy.ts'
import { en } from '../../core/workshop/minutes-words/en.ts'
import { speechOf } from '../../minutes/speech.ts'

const translate = { en: createTranslate(en, 'en'), cy: createTranslate(cy, 'cy') }

/** How the minutes speak, in one language, of a framework's levels. */
export function minutesWords(framework: Framework, language: Language): MinutesWords {
  return { translate: translate[language], ...speechOf(framework, language) }
}
