import { catalogue as welsh } from '../../client/messages/cy/catalogue.ts'
import { catalogue as english, type MessageKey } from '../../client/messages/en/catalogue.ts'
import type { Language } from '../../server/core/language.ts'
import { createTranslate, type Translate } from '../../server/core/messages.ts'

/** What the pages say, so that a test can look for it in either language. */
export const words: Readonly<Record<Language, Translate<MessageKey>>> = {
  en: createTranslate<MessageKey>(english, 'en'),
  cy: createTranslate<MessageKey>(welsh, 'cy'),
}
