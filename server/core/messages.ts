import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'

/** Messages by key, in ICU MessageFormat. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>

export type MessageValues = Readonly<Record<string, string | number>>
export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string

/**
 * A function that gives the message of a key in one language. Each message is parsed once, when it
 * is first asked for.
 * @throws where a message is not valid ICU, or misses a value that it names
 */
export function createTranslate<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>()
  return (key, values) => {
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true })
      parsed.set(key, message)
    }
    return String(message.format(values))
  }
}
