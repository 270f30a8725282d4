import { readFileSync } from 'node:fs'
import type { Rating } from '../../server/core/statistics/rating.ts'

/** Rows of units, each with its raters' levels; null is missing. */
export type Levels = readonly (readonly (number | null)[])[]

interface DataSet {
  readonly id: string
  readonly data: unknown
  readonly published: Readonly<Record<string, unknown>>
  readonly computed: Readonly<Record<string, unknown>>
  readonly tolerance: number
}

const file = new URL('../../fixtures/statistics/agreement.json', import.meta.url)
const { dataSets } = JSON.parse(readFileSync(file, 'utf8')) as { dataSets: readonly DataSet[] }

/** A published data set of the fixtures, its data in the shape that its test knows. */
export function published<Data>(id: string): Omit<DataSet, 'data'> & { data: Data } {
  const found = dataSets.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no published data set ${id}`)
  return found as Omit<DataSet, 'data'> & { data: Data }
}

/** The ratings of rows of levels, whose units and raters are numbered. */
export function ratingsOf(rows: Levels, addend = 0): Rating[] {
  return rows.flatMap((row, unit) =>
    row.flatMap((value, rater) =>
      value === null
        ? []
        : {
            unit: `unit-${String(unit).padStart(3, '0')}`,
            rater: `rater-${rater}`,
            value: value + addend,
          },
    ),
  )
}
