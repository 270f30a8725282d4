import type { Framework } from '../../contract/framework.ts'
import type { RecordWords } from '../../core/calibration-record.ts'
import { cy } from '../../core/calibration-record-words/cy.ts'
import { en } from '../../core/calibration-record-words/en.ts'
import type { Language } from '../../core/language.ts'
import { createTranslate } from '../../core/messages.ts'
import { speechOf } from '../../minutes/speech.ts'

const translate = { en: createTranslate(en, 'en'), cy: createTranslate(cy, 'cy') }

/** How the record of a session speaks, in one language, of a framework's levels. */
export function recordWords(framework: Framework, language: Language): RecordWords {
  return { translate: translate[language], ...speechOf(framework, language) }
}
