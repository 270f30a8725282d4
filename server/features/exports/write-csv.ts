import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../core/language.ts'
import { type RatingRow, ratingColumns } from './columns.ts'

/**
 * The rows as RFC 4180 has it, with a line of titles in one language. What a spreadsheet would take
 * for a formula has an apostrophe before it.
 */
export function writeRatingsCsv(rows: readonly RatingRow[], language: Language): string {
  return stringify([...rows], {
    header: true,
    columns: ratingColumns.map(({ name, title }) => ({ key: name, header: title[language] })),
    record_delimiter: '\r\n',
    escape_formulas: true,
  })
}
