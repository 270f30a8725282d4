import { readFileSync } from 'node:fs'
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { FileProblem } from './problem.ts'

/** A table of a file: its columns by name, and each row with the line on which it ends. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/**
 * Reads a CSV file in UTF-8, with or without a byte order mark, whose first line names its columns;
 * a comma, a semicolon or a tab stands between them, whichever that line has most of.
 * @throws FileProblem with the line at fault
 */
export function readTable(file: string): Table {
  const text = readText(file)
  const [header, ...rows] = parseRows(text)
  if (!header || header.cells.every((cell) => cell === ''))
    throw new FileProblem('file.empty', { file })
  const columns = header.cells.map((name) => name.toLowerCase())
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at)
  if (twice !== undefined) throw new FileProblem('file.column-twice', { column: twice })
  if (rows.length === 0) throw new FileProblem('file.no-rows', { file })
  return { columns, rows }
}

function readText(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new FileProblem('file.unreadable', { file, what: (error as Error).message })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileProblem('file.not-text', { file })
  }
}

function parseRows(text: string): Table['rows'] {
  try {
    const found = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly { info: Info; record: string[] }[]
    return found.map(({ info, record }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error) : error
  }
}

function problemOf(error: CsvError): FileProblem {
  const { lines, record } = error as CsvError & { lines?: number; record?: readonly string[] }
  const line = lines ?? 1
  const expected = /expect (\d+)/.exec(error.message)?.[1]
  if (expected && record)
    return new FileProblem('file.columns', { line, found: record.length, expected })
  return new FileProblem('file.malformed', { line, what: error.message })
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/))
  const counted = [',', ';', '\t'].map((sign) => [first.split(sign).length, sign] as const)
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1]
}
