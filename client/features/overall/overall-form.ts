import type { OverallText } from '../../../server/contract/overall.ts'
import type { Language } from '../../../server/core/language.ts'

/** A text while it is being written, and the version that it changes. */
export interface OverallFields {
  readonly text: string
  readonly language: Language
  /** Null where there is none yet. */
  readonly version: number | null
}

/** Only what a refused change has to tell of the text that stands. */
export type CurrentText = Pick<OverallText, 'text' | 'language' | 'version'>

export function fieldsOf(found: CurrentText | null, language: Language): OverallFields {
  if (found === null) return { text: '', language, version: null }
  return { text: found.text ?? '', language: found.language, version: found.version }
}

/** The length that the contract allows. */
const longest = 20_000

export function faultIn({ text }: OverallFields): 'missing' | 'too-long' | null {
  const { length } = text.trim()
  if (length === 0) return 'missing'
  return length > longest ? 'too-long' : null
}

/** Whether what stands on the server is what was sent, so that only the answer was lost. */
export function isSameText({ text, language }: OverallFields, current: CurrentText): boolean {
  return text.trim() === (current.text ?? '') && language === current.language
}
