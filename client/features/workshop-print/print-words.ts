import type { Language } from '../../../server/core/language.ts'
import { createTranslate, type MessageValues } from '../../../server/core/messages.ts'
import { workshopPrint as cy } from '../../messages/cy/workshop-print.ts'
import { workshopPrint as en } from '../../messages/en/workshop-print.ts'

export type PrintKey = keyof typeof en

const translate = { en: createTranslate(en, 'en'), cy: createTranslate(cy, 'cy') }

/** Words of what is printed in one language, whatever language the page has. */
export function printed(language: Language, key: PrintKey, values?: MessageValues): string {
  return translate[language](key, values)
}
