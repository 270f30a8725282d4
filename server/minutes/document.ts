import type { MinutesLine } from '../contract/workshop-record.ts'
import type { Language } from '../core/language.ts'

/** Minutes as a document to take out, whatever it is written as; texts alone, so that it travels. */
export interface MinutesDocument {
  readonly language: Language
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly text: string }[]
  readonly notes: readonly string[]
  readonly levels: {
    readonly heading: string
    readonly columns: readonly string[]
    /** A row begins with what it is about. */
    readonly rows: readonly (readonly string[])[]
  }
  readonly lines: readonly Pick<MinutesLine, 'heading' | 'lead' | 'text' | 'language'>[]
}

const locales = { en: 'en-GB', cy: 'cy' } as const

/** A day or a month in words. */
export function positionInWords(positionAt: string, language: Language): string {
  const hasDay = positionAt.length > 'YYYY-MM'.length
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(positionAt))
}
