/** A table of data for a file: the same columns in every row. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * A sheet as CSV by RFC 4180: comma, CRLF, quotes doubled. A text that a spreadsheet would take for
 * a formula (beginning with = + - @, a tab or a carriage return) gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')
}

function toField(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
