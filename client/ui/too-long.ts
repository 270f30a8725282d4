import { t } from '../language.tsx'
import type { FieldError } from './field-errors.ts'

/** What a form says of a text of that many characters, where `maximum` are allowed. */
export function tooLong(field: string, length: number, maximum: number): FieldError {
  const values = { length: grouped(length), maximum: grouped(maximum) }
  return { field, message: () => t('form.too-long', values), nameless: true }
}

/** Thousands stand apart by a comma in both languages. */
export const grouped = (count: number) => count.toLocaleString('en-GB')
