import type { AgreementRequest } from '../../core/statistics/agreement-report.ts'
import type { Comparison } from '../../core/statistics/rating.ts'
import { readComparisons } from '../reading/comparisons.ts'
import { mostComparisons, mostRatings } from '../reading/limits.ts'
import { readRatings } from '../reading/ratings.ts'
import { type RequestFault, RequestFaultError } from '../reading/request-fault.ts'
import type { FileOptions } from './options.ts'
import { FileProblem } from './problem.ts'
import type { Table } from './read-table.ts'

/** What a file asks for. */
export type FileRequest =
  | { readonly kind: 'ratings'; readonly request: Required<AgreementRequest> }
  | {
      readonly kind: 'comparisons'
      readonly request: { readonly comparisons: readonly Comparison[] }
    }

/** A fault of a file at a line, and in the column of this name where it is of one. */
export class FaultAtLine extends Error {
  constructor(
    readonly fault: Extract<RequestFault, { kind: 'invalid' }>,
    readonly line: number,
    readonly column: string | undefined,
    /** The lines that it contradicts. */
    readonly others: readonly number[],
  ) {
    super(fault.fault)
  }
}

const columnsOfRatings = ['unit', 'rater', 'value', 'group']
const columnsOfComparisons = ['winner', 'loser', 'judge', 'tie']

/** The columns of a table that say nothing to the statistics. */
export function columnsLeftOut({ columns }: Table): string[] {
  const known = isOfRatings(columns) ? columnsOfRatings : columnsOfComparisons
  return columns.filter((name) => !known.includes(name))
}

/**
 * What a table asks for, by the names of its columns.
 * @throws FileProblem, FaultAtLine
 */
export function requestOf(table: Table, options: FileOptions): FileRequest {
  const { columns } = table
  if (isOfRatings(columns)) return { kind: 'ratings', request: ratingsOf(table, options) }
  if (!columns.includes('winner') || !columns.includes('loser')) {
    throw new FileProblem('file.header', { columns: columns.join(', ') })
  }
  return { kind: 'comparisons', request: { comparisons: comparisonsOf(table) } }
}

const isOfRatings = (columns: readonly string[]) =>
  ['unit', 'rater', 'value'].every((name) => columns.includes(name))

function ratingsOf(
  table: Table,
  { levels, resamples, seed }: FileOptions,
): Required<AgreementRequest> {
  if (!levels) throw new FileProblem('usage.levels')
  const ratings = recordsOf(table).map(({ unit, rater, value, group, line }) => {
    const level = levels.indexOf(value ?? '') + 1
    if (level > 0) return { unit, rater, value: level, ...(group && { group }) }
    const given = { levels: levels.join(', '), given: value ?? '' }
    throw new FileProblem('file.level', { line: Number(line), ...given })
  })
  const read = () => readRatings({ levels: levels.length, ratings })
  return { ...atLines(table, read, mostRatings), resamples, seed }
}

const ties: Readonly<Record<string, boolean>> = {
  '': false,
  no: false,
  yes: true,
  '0': false,
  '1': true,
}

function comparisonsOf(table: Table): readonly Comparison[] {
  const comparisons = recordsOf(table).map(({ winner, loser, judge, tie = '', line }) => {
    const isTie = ties[tie.toLowerCase()]
    if (isTie === undefined) {
      throw new FileProblem('file.tie', { line: Number(line), given: tie })
    }
    return { ...(isTie ? { tie: [winner, loser] } : { winner, loser }), ...(judge && { judge }) }
  })
  return atLines(table, () => readComparisons({ comparisons }), mostComparisons)
}

function recordsOf({ columns, rows }: Table): Readonly<Record<string, string | undefined>>[] {
  return rows.map(({ cells, line }) => ({
    ...Object.fromEntries(columns.map((name, at) => [name, cells[at]])),
    line: String(line),
  }))
}

/** Reads as the interface does, and tells the line and column of what is at fault. */
function atLines<Read>({ rows }: Table, read: () => Read, most: number): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RequestFaultError)) throw error
    const { fault } = error
    if (fault.kind === 'too-many')
      throw new FileProblem('file.too-many', { count: fault.count, most })
    if (fault.kind === 'malformed') throw error
    const lineOf = (path: string) => rows[Number(/\[(\d+)\]/.exec(path)?.[1])]?.line ?? 1
    const named = fault.path.replace(/\.tie\[0\]$/, '.winner').replace(/\.tie\[1\]$/, '.loser')
    const others = fault.values?.values?.map(lineOf) ?? []
    throw new FaultAtLine(fault, lineOf(fault.path), /\]\.(\w+)$/.exec(named)?.[1], others)
  }
}
