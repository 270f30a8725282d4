import type { NoteCode } from './words/en.ts'

/**
 * Something that is said of a figure in words: why there is none, by which method its interval was
 * made, what to be wary of. The words stand in `words/`, in every language.
 */
export interface Note {
  readonly note: NoteCode
  readonly values?: Readonly<Record<string, string | number>>
}

export function note(code: NoteCode, values?: Note['values']): Note {
  return values === undefined ? { note: code } : { note: code, values }
}
