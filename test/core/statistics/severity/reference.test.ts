import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../server/core/statistics/rating.ts'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'

interface Reference {
  readonly data: readonly (readonly (number | null)[])[]
  readonly severity: readonly number[]
  readonly standardError: readonly number[]
  readonly sigma: number
}

/** Where each value comes from stands in the file beside it. */
const reference: {
  readonly twoLevels: Reference & {
    readonly groups: readonly string[]
    readonly means: readonly number[]
    readonly meanStandardErrors: readonly number[]
  }
  readonly fourLevels: Reference & { readonly thresholds: readonly number[] }
} = JSON.parse(readFileSync('fixtures/statistics/severity.json', 'utf8'))

/** Rows of units as ratings; the levels of the data begin at 0. */
function asRatings(
  rows: readonly (readonly (number | null)[])[],
  groups?: readonly string[],
): Rating[] {
  return rows.flatMap((row, unit) =>
    row.flatMap((value, rater) => {
      if (value === null) return []
      const group = groups?.[unit]
      const rating = { unit: `u${unit}`, rater: `r${rater}`, value: value + 1 }
      return [group === undefined ? rating : { ...rating, group }]
    }),
  )
}

function expectClose(actual: readonly (number | null)[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of actual.entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 5)
}

describe('severity against other software', () => {
  it('with two levels gives what lme4 gives, groups and standard errors included', () => {
    const { data, groups, ...values } = reference.twoLevels
    const report = severityReport({ levels: 2, ratings: asRatings(data, groups) })
    expectClose(
      report.raters.map(({ severity }) => severity),
      values.severity,
    )
    expectClose(
      report.raters.map(({ standardError }) => standardError),
      values.standardError,
    )
    expectClose(
      report.groups.map(({ mean }) => mean),
      values.means,
    )
    expectClose(
      report.groups.map(({ standardError }) => standardError),
      values.meanStandardErrors,
    )
    expect(report.sigma).toBeCloseTo(values.sigma, 5)
  })

  it('with four levels and missing ratings gives what summing over a dense grid gives', () => {
    const { data, ...values } = reference.fourLevels
    const report = severityReport({ levels: 4, ratings: asRatings(data) })
    expectClose(
      report.raters.map(({ severity }) => severity),
      values.severity,
    )
    expectClose(
      report.raters.map(({ standardError }) => standardError),
      values.standardError,
    )
    expectClose(report.thresholds, values.thresholds)
    expect(report.sigma).toBeCloseTo(values.sigma, 5)
  })
})
