import type { z } from 'zod'
import { type Bilingual, type Language, languages } from '../core/language.ts'
import type { Translate } from '../core/messages.ts'
import { AppError } from '../errors.ts'
import { en, type ServerKey } from '../messages/en.ts'
import { translations } from './language.ts'

/** A fault that Zod found, as the type provider hands it on. */
export interface InputFault {
  readonly keyword: string
  readonly instancePath: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

type Issue = z.core.$ZodIssue

/** The faults of something sent: one for each unknown field; of what is too long, how long it is. */
export function faultsIn(issues: readonly Issue[], sent: unknown): InputFault[] {
  return issues.flatMap((issue): InputFault[] => {
    const { code: keyword, path } = issue
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ keyword, instancePath: pathOf([...path, key]) }))
    }
    const refusedAsUnknown = unknownInOneForm(issue)
    if (refusedAsUnknown) return faultsIn(refusedAsUnknown, sent)
    const { maximum } = issue as { maximum?: unknown }
    const length = typeof maximum === 'number' ? lengthAt(sent, path, maximum) : null
    return [
      {
        keyword: length === null ? keyword : `${keyword}.text`,
        instancePath: pathOf(path),
        params: { ...issue, ...(length !== null && { length }) },
      },
    ]
  })
}

/** Where a union takes several forms, and something fits one but for fields that it does not know. */
function unknownInOneForm(issue: Issue): Issue[] | null {
  if (issue.code !== 'invalid_union') return null
  const form = issue.errors.find(
    (found) => found.length > 0 && found.every(({ code }) => code === 'unrecognized_keys'),
  )
  return form?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? null
}

/** How long the text at a path is, as it was measured: most texts without the space around them. */
function lengthAt(sent: unknown, path: readonly PropertyKey[], maximum: number): number | null {
  const found = path.reduce<unknown>((value, key) => Object(value)[key], sent)
  if (typeof found !== 'string') return null
  const trimmed = found.trim().length
  return trimmed > maximum ? trimmed : found.length
}

const pathOf = (path: readonly PropertyKey[]) => `/${path.map(String).join('/')}`

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
  const { minimum, maximum, length, format, values } = params
  return translate(key, {
    minimum: toValue(minimum),
    maximum: toValue(maximum),
    length: Number(length ?? 0),
    format: String(format ?? ''),
    values: Array.isArray(values) ? values.join(', ') : '',
  })
}

const toValue = (limit: unknown) => (typeof limit === 'number' ? limit : String(limit ?? ''))

function isServerKey(key: string): key is ServerKey {
  return key in en
}
