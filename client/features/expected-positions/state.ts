import type { Cell } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'

export type Position = NonNullable<Cell['expectedPosition']>

/** An expected position while it is being written, and the version that it changes. */
export interface PositionFields {
  readonly text: string
  readonly language: Language
  readonly reference: string
  /** Null where there is none yet. */
  readonly version: number | null
}

export function fieldsOf(position: Position | null, language: Language): PositionFields {
  if (position === null) return { text: '', language, reference: '', version: null }
  const { text, reference, version } = position
  return { text, language: position.language, reference, version }
}

export type PositionFault =
  | 'text-missing'
  | 'text-too-long'
  | 'reference-missing'
  | 'reference-too-long'

/** The lengths that the contract allows. */
const longest = { text: 20_000, reference: 300 } as const

export interface FieldFault {
  readonly field: 'text' | 'reference'
  readonly fault: PositionFault
}

export function faultsOf(fields: PositionFields): FieldFault[] {
  return (['text', 'reference'] as const).flatMap((field): FieldFault[] => {
    const { length } = fields[field].trim()
    if (length === 0) return [{ field, fault: `${field}-missing` }]
    return length > longest[field] ? [{ field, fault: `${field}-too-long` }] : []
  })
}

export function isSamePosition(fields: PositionFields, position: Position): boolean {
  const { text, language, reference } = position
  return (
    fields.text.trim() === text &&
    fields.reference.trim() === reference &&
    fields.language === language
  )
}
