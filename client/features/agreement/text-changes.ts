import type { Language } from '../../../server/core/language.ts'
import type { StatementKind } from '../../../server/core/statement.ts'

interface Said {
  readonly kind: StatementKind
  readonly language: Language
  readonly text: string
}

/** A statement before and after; empty where it was not there. */
export interface TextChange {
  /** Its place after, or before where it is gone. */
  readonly number: number
  readonly kind: StatementKind
  readonly language: Language
  readonly before: string
  readonly after: string
}

/**
 * How the statements of a level differ from those before, each beside the one of its kind and
 * language in the same order; those without a word count as not there.
 */
export function changesOf(before: readonly Said[], after: readonly Said[]): TextChange[] {
  const left = written(before)
  const changes = written(after).map((statement, index) => {
    const found = left.findIndex(
      ({ kind, language }) => kind === statement.kind && language === statement.language,
    )
    const [was] = found === -1 ? [] : left.splice(found, 1)
    return { ...statement, number: index + 1, before: was?.text ?? '', after: statement.text }
  })
  const gone = left.map(({ number, ...statement }) => ({
    ...statement,
    number,
    before: statement.text,
    after: '',
  }))
  return [...changes, ...gone]
    .filter((change) => change.before !== change.after)
    .map(({ number, kind, language, before: was, after: is }) => ({
      number,
      kind,
      language,
      before: was,
      after: is,
    }))
}

function written(statements: readonly Said[]): (Said & { number: number })[] {
  return statements
    .map((statement) => ({ ...statement, text: statement.text.trim() }))
    .filter(({ text }) => text !== '')
    .map((statement, index) => ({ ...statement, number: index + 1 }))
}
