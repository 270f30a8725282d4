import type { Language } from '../../../../server/core/language.ts'

/** A statement as a paper gives it. */
export interface PaperStatement {
  readonly label: string
  /** People's own words, with their paragraphs and lists. */
  readonly text: string
  readonly language: Language
}

/** What a paper says of one box after the table. */
export interface PaperBox {
  readonly title: string
  /** How much evidence there is; null where it is not for the viewer to know. */
  readonly evidence: string | null
  readonly statements: readonly PaperStatement[]
}

/** What a committee paper takes from the table, already in words. */
export interface MatrixPaper {
  readonly language: Language
  readonly title: string
  /** Date of the position, provenance, what is found and what is left out: a line each. */
  readonly head: readonly string[]
  readonly caption: string
  readonly columns: readonly string[]
  readonly groups: readonly {
    readonly title: string
    readonly rows: readonly (readonly string[])[]
  }[]
  readonly boxes: readonly PaperBox[]
}
