import type { Bilingual } from '../../server/core/language.ts'
import { type ApiError, inPageLanguage } from '../api.ts'

/** What is wrong with a field of a form, or with none in particular (null). */
export interface FieldError {
  readonly field: string | null
  /** Given anew in the language that the page is turned to. */
  readonly message: () => string
  /** The message does not name the field: a summary has to, by its label. */
  readonly nameless?: boolean
}

/** The id of a field's control, to which the error summary links. */
export const fieldId = (field: string) => `field-${field.replaceAll('.', '-')}`

export function messageFor(errors: readonly FieldError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.message() ?? null
}

/**
 * The errors of a form from what the server refused. A path finds the field of that name, or the
 * nearest one above it (`links.0.kind` finds `links`); other errors stand in the summary alone.
 */
export function fieldErrors(error: ApiError, fields: readonly string[]): FieldError[] {
  const faults = faultsIn(error.details)
  if (faults.length === 0) {
    return [{ field: fieldAt(error.path ?? '', fields), message: error.tell }]
  }
  return faults.map((fault) => {
    const field = fieldAt(fault.path, fields)
    const message = () => inPageLanguage(fault)
    return field === null
      ? { field, message: () => `${fault.path}: ${message()}` }
      : { field, message, nameless: true }
  })
}

function fieldAt(path: string, fields: readonly string[]): string | null {
  const parts = path.split('.')
  const candidates = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
  return candidates.find((candidate) => fields.includes(candidate)) ?? null
}

interface Fault {
  readonly path: string
  readonly message: string
  readonly messages?: Bilingual
}

function faultsIn(details: unknown): Fault[] {
  return Array.isArray(details) ? details.filter(isFault) : []
}

function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false
  return 'path' in value && 'message' in value && typeof value.path === 'string'
}
