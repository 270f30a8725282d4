import type { Language } from '../../../core/language.ts'
import { createTranslate, type Translate } from '../../../core/messages.ts'
import { cy } from './cy.ts'
import { en, type FileKey } from './en.ts'

export type Say = Translate<FileKey>

/** What the command says, in one language. */
export const sayIn: Readonly<Record<Language, Say>> = {
  en: createTranslate<FileKey>(en, 'en'),
  cy: createTranslate<FileKey>(cy, 'cy'),
}
