import { type Bilingual, type Language, languages } from '../core/language.ts'
import type { Translate } from '../core/messages.ts'
import { AppError } from '../errors.ts'
import { en, type ServerKey } from '../messages/en.ts'
import { translations } from './language.ts'

/** A fault that Zod found, as the type provider hands it on. */
interface InputFault {
  readonly keyword: string
  readonly instancePath: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

/**
 * One error for all that is wrong with an input: the first in words, all of them in the details,
 * each in every language.
 */
export function describeFaults(found: readonly InputFault[], language: Language): AppError {
  const faults = found.map((fault) => {
    const messages = Object.fromEntries(
      languages.map((known) => [known, tellFault(fault, translations[known])]),
    ) as Bilingual
    const path = fault.instancePath.replace(/^\//, '').replaceAll('/', '.')
    return { path, message: messages[language], messages }
  })
  const first = faults[0] ?? { path: '', message: '' }
  return new AppError('invalid-input', {
    path: first.path,
    details: faults,
    values: { what: [first.path, first.message].filter(Boolean).join(': ') },
  })
}

function tellFault({ keyword, params = {} }: InputFault, translate: Translate<ServerKey>): string {
  const key = `fault.${keyword}`
  if (!isServerKey(key)) return translate('fault.custom')
  const { minimum, maximum, format, values } = params
  return translate(key, {
    minimum: String(minimum ?? ''),
    maximum: String(maximum ?? ''),
    format: String(format ?? ''),
    values: Array.isArray(values) ? values.join(', ') : '',
  })
}

function isServerKey(key: string): key is ServerKey {
  return key in en
}
