import { readFileSync } from 'node:fs'
import type { Comparison } from '../../server/core/statistics/rating.ts'

export interface ComparisonSet<Data, Computed> {
  readonly id: string
  readonly data: Data
  readonly computed: Computed
  readonly tolerance: number
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8'))

const { dataSets } = read('statistics/comparisons.json') as {
  dataSets: readonly ComparisonSet<unknown, unknown>[]
}

/** A data set of comparisons with the values of its source or of other software. */
export function publishedComparisons<Data, Computed>(id: string): ComparisonSet<Data, Computed> {
  const found = dataSets.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no published comparisons ${id}`)
  return found as ComparisonSet<Data, Computed>
}

/** The comparisons of regions that the readers of 2012’s texts made: all, or of one judgement. */
export function comparisonsOfReadings(judgement?: string): Comparison[] {
  const { comparisons } = read('2012-11-readings/readings.json') as {
    comparisons: readonly {
      judge: string
      judgement: string
      winner: string
      loser: string
    }[]
  }
  return comparisons
    .filter((one) => judgement === undefined || one.judgement === judgement)
    .map(({ winner, loser, judge }) => ({ winner, loser, judge }))
}

/** So many wins of one item over another. */
export function wins(count: number, winner: string, loser: string): Comparison[] {
  return Array.from({ length: count }, () => ({ winner, loser }))
}
