import type { Language } from '../../../server/core/language.ts'

/** A line of the minutes as it is sent: under a heading where it opens a part. */
export interface EditedLine {
  readonly key: string
  readonly heading?: string
  /** A word of the toolkit before people's own words. */
  readonly lead?: string
  readonly text: string
  /** Of people's own words; without it the text is in the language of the minutes. */
  readonly language?: Language
}

export interface MinutesLine extends EditedLine {
  /** Numbers of entries in the workshop's log; none for a line that somebody added. */
  readonly seqs: readonly number[]
  readonly level?: number
  readonly asDrafted: boolean
}

export interface Minutes {
  readonly language: Language
  readonly version: number
  readonly edited: boolean
  /** Whether something happened in the workshop after the last edit. */
  readonly behind: boolean
  readonly lines: readonly MinutesLine[]
}
