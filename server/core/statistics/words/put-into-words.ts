import type { Language } from '../../language.ts'
import { createTranslate, type Translate } from '../../messages.ts'
import type { Note } from '../note.ts'
import { cy } from './cy.ts'
import { en, type NoteCode } from './en.ts'

const catalogues: Readonly<Record<Language, Readonly<Record<NoteCode, string>>>> = { en, cy }
const translators = new Map<Language, Translate<NoteCode>>()

/** What a note says, in one language. */
export function sayNote({ note, values }: Note, language: Language): string {
  let translate = translators.get(language)
  if (translate === undefined) {
    translate = createTranslate(catalogues[language], language)
    translators.set(language, translate)
  }
  return translate(note, values)
}

/** A report with every note in it said in one language, as the interface gives it. */
export type Worded<T> = T extends Note
  ? string
  : T extends object
    ? { [K in keyof T]: Worded<T[K]> }
    : T

export function putIntoWords<T>(report: T, language: Language): Worded<T> {
  return worded(report, language) as Worded<T>
}

function worded(part: unknown, language: Language): unknown {
  if (Array.isArray(part)) return part.map((one) => worded(one, language))
  if (typeof part !== 'object' || part === null) return part
  if (isNote(part)) return sayNote(part, language)
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, worded(one, language)]))
}

function isNote(part: object): part is Note {
  return 'note' in part && typeof part.note === 'string' && part.note in en
}
