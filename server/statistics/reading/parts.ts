import { refuse } from './request-fault.ts'

export type Fields = Readonly<Record<string, unknown>>

/** An object with no other fields than these. */
export function readFields(value: unknown, path: string, known: ReadonlySet<string>): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(path, 'invalid_type')
  }
  for (const field of Object.keys(value)) {
    if (!known.has(field)) refuse(path === '' ? field : `${path}.${field}`, 'unrecognized_keys')
  }
  return value as Fields
}

/** A list with something in it. */
export function readList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value
  return refuse(path, Array.isArray(value) ? 'list_needed' : 'invalid_type')
}

/** A whole number within limits. */
export function readBetween(
  value: unknown,
  path: string,
  minimum: number,
  maximum: number,
): number {
  if (Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum) {
    return value as number
  }
  return refuse(path, 'number_between', { minimum, maximum })
}

/** A name of something, of any length but none. */
export function readName(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value
  return refuse(path, 'text_needed')
}
