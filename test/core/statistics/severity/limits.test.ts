import { describe, expect, it } from 'vitest'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'
import { simulateRatings } from '../../../support/simulated-ratings.ts'

/** Ratings by rows of units: one digit a rater, `.` for none. */
function ratingsFrom(rows: readonly string[], groups: readonly string[] = []) {
  return rows.flatMap((row, unit) =>
    [...row].flatMap((level, rater) => {
      const group = groups[unit] === undefined ? {} : { group: groups[unit] }
      const rating = { unit: `u${unit}`, rater: `r${rater}`, value: Number(level), ...group }
      return level === '.' ? [] : [rating]
    }),
  )
}

const reasonOf = (rows: readonly string[], groups?: readonly string[]) =>
  severityReport({ levels: 4, ratings: ratingsFrom(rows, groups) }).severity

describe('where severity has no figure', () => {
  it.each([
    ['one rater', ['1', '2', '3'], 'severity-one-rater'],
    ['nothing shared', ['1.', '2.', '.1', '.3'], 'severity-no-shared-unit'],
    ['no disagreement', ['11', '22', '33'], 'severity-no-disagreement'],
    ['one rating for all', ['22', '22'], 'no-variation'],
    ['one order', ['12', '22', '23', '33'], 'severity-one-order'],
    ['one order of three raters', ['122', '112', '223', '133', '2.3'], 'severity-one-order'],
    ['extreme raters alone', ['14', '14'], 'severity-all-extreme'],
  ])('with %s it says why', (_, rows, note) => {
    expect(reasonOf(rows)).toMatchObject({ value: null, reason: { note } })
  })

  it('has figures where three raters contradict one another in a circle', () => {
    const circle = ['21.', '.21', '1.2', '11.', '22.', '.11', '.22', '1.1', '2.2']
    expect(reasonOf(circle)).toEqual({ value: 'estimated' })
  })

  it('says so where raters keep to levels of their own', () => {
    const rows = ['134', '244', '133', '243', '144', '234', '133', '244']
    expect(reasonOf(rows)).toMatchObject({ value: null, reason: { note: 'severity-no-maximum' } })
  })
})

describe('severity at its limits', () => {
  it('has sigma 0 where units do not differ, and then the log odds of each rater’s levels', () => {
    const ratings = Array.from({ length: 60 }, (_, unit) => [
      { unit: `u${unit}`, rater: 'a', value: unit % 2 === 0 ? 1 : 2 },
      { unit: `u${unit}`, rater: 'b', value: (unit % 2 === 0) === unit % 5 < 3 ? 2 : 1 },
      { unit: `u${unit}`, rater: 'c', value: unit % 3 === 0 ? 1 : 2 },
    ]).flat()
    const report = severityReport({ levels: 2, ratings })
    expect(report.sigma).toBe(0)
    expect(report.units.map(({ standardError }) => standardError)).toEqual(Array(60).fill(null))
    expect(report.warnings.map(({ note }) => note)).toContain('severity-sigma-zero')
    const odds = ['a', 'b', 'c'].map((rater) => {
      const own = ratings.filter((rating) => rating.rater === rater)
      const high = own.filter(({ value }) => value === 2).length
      return Math.log(high / (own.length - high))
    })
    const middle = odds.reduce((sum, one) => sum + one / 3, 0)
    for (const [index, { severity }] of report.raters.entries()) {
      expect(severity).toBeCloseTo(middle - (odds[index] ?? 0), 3)
    }
  })

  it('leaves out a group with the highest level alone, and changes nothing else by it', () => {
    const ratings = simulateRatings({ units: 40, severities: [-0.5, 0, 0.5], groups: 2 })
    const report = severityReport({ levels: 4, ratings })
    const green = ['v1', 'v2'].flatMap((unit) =>
      ['r0', 'r1', 'r2'].map((rater) => ({ unit, rater, value: 4, group: 'green' })),
    )
    const other = severityReport({ levels: 4, ratings: [...ratings, ...green] })
    expect(other.raters.map(({ severity }) => severity)).toEqual(
      report.raters.map(({ severity }) => severity),
    )
    expect(other.groups.map(({ group }) => group)).toEqual(['g0', 'g1'])
    expect(other.units.at(-1)).toMatchObject({ unit: 'v2', measure: null, extreme: true })
    expect(other.warnings.map(({ note }) => note)).toContain('severity-group-left-out')
  })

  it('estimates the raters of one component where those of another never differ', () => {
    const ratings = simulateRatings({ units: 40, severities: [-0.5, 0, 0.5] })
    const agreeing = [1, 2, 3].flatMap((value) =>
      ['x', 'y'].map((rater) => ({ unit: `w${value}`, rater, value })),
    )
    const report = severityReport({ levels: 4, ratings: [...ratings, ...agreeing] })
    expect(report.components).toEqual([
      ['r0', 'r1', 'r2'],
      ['x', 'y'],
    ])
    expect(report.raters.map(({ severity }) => severity !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(report.warnings.map(({ note }) => note)).toContain('severity-untold')
  })

  it('moves as it should when the most severe rater is left out', () => {
    const ratings = simulateRatings({ units: 48, severities: [-0.5, 0, 0.2, 1.5] })
    const all = severityReport({ levels: 4, ratings })
    const rest = severityReport({
      levels: 4,
      ratings: ratings.filter(({ rater }) => rater !== 'r3'),
    })
    for (const { rater, severity } of rest.raters) {
      // The middle of the raters moves towards the lenient, so each of them looks more severe.
      const before = all.raters.find((one) => one.rater === rater)?.severity ?? 0
      expect(severity).toBeGreaterThan(before)
    }
    const differences = [all, rest].map(
      ({ raters }) => (raters[2]?.severity ?? 0) - (raters[0]?.severity ?? 0),
    )
    expect(differences[1]).toBeCloseTo(differences[0] ?? 0, 0)
  })
})
