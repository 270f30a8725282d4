import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../../../server/core/statistics/rating.ts'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'
import { simulateRatings } from '../../../support/simulated-ratings.ts'

const severities = [-0.9, -0.2, 0.3, 0.8]
const ratings = simulateRatings({ units: 48, severities, groups: 4 })
const report = severityReport({ levels: 4, ratings })
const severityOf = (id: string, from = report) =>
  from.raters.find(({ rater }) => rater === id)?.severity ?? Number.NaN
const codes = (from: typeof report) => from.warnings.map(({ note }) => note)

function readings(): Rating[] {
  const file: { ratings: { reader: string; region: string; judgement: string; value: number }[] } =
    JSON.parse(readFileSync('fixtures/2012-11-readings/readings.json', 'utf8'))
  return file.ratings.map(({ reader, region, judgement, value }) => ({
    unit: `${region} ${judgement}`,
    rater: reader,
    value,
  }))
}

describe('the severity of raters', () => {
  it('comes out in the order of the known severities, summing to zero', () => {
    const found = report.raters.map(({ severity }) => severity ?? Number.NaN)
    expect([...found].sort((a, b) => a - b)).toEqual(found)
    expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9)
    expect(report).toMatchObject({
      severity: { value: 'estimated' },
      converged: true,
      warnings: [],
    })
  })

  it('does not depend on the order of the ratings', () => {
    expect(severityReport({ levels: 4, ratings: ratings.toReversed() })).toEqual(report)
  })

  it('does not depend on what raters and units are called', () => {
    const renamed = ratings.map((rating) => ({
      ...rating,
      unit: `${97 - Number(rating.unit.slice(1))}`,
      rater: `${9 - Number(rating.rater.slice(1))}`,
    }))
    const other = severityReport({ levels: 4, ratings: renamed })
    expect(severityOf('9', other)).toBeCloseTo(severityOf('r0'), 8)
    expect(other.sigma).toBeCloseTo(report.sigma ?? 0, 8)
  })

  it('turns its sign when the scale is reversed, and nothing else', () => {
    const reversed = ratings.map((rating) => ({ ...rating, value: 5 - rating.value }))
    const other = severityReport({ levels: 4, ratings: reversed })
    for (const { rater, severity, standardError, infit } of report.raters) {
      expect(severityOf(rater, other)).toBeCloseTo(-(severity ?? 0), 7)
      expect(other.raters.find((one) => one.rater === rater)?.infit).toBeCloseTo(infit ?? 0, 7)
      expect(other.raters.find((one) => one.rater === rater)?.standardError).toBeCloseTo(
        standardError ?? 0,
        7,
      )
    }
    expect(other.thresholds.map((one) => -(one ?? 0)).reverse()[0]).toBeCloseTo(
      report.thresholds[0] ?? 0,
      7,
    )
    expect(other.units[0]?.freshRater?.toReversed()[0]).toBeCloseTo(
      report.units[0]?.freshRater?.[0] ?? 0,
      8,
    )
  })

  it('does not change in three decimals when the nodes are doubled', () => {
    const finer = severityReport({ levels: 4, ratings, fineness: 2 })
    for (const [index, { severity, standardError }] of report.raters.entries()) {
      expect(finer.raters[index]?.severity).toBeCloseTo(severity ?? 0, 6)
      expect(finer.raters[index]?.standardError).toBeCloseTo(standardError ?? 0, 6)
    }
    for (const [index, { measure, standardError }] of report.units.entries()) {
      expect(finer.units[index]?.measure).toBeCloseTo(measure ?? 0, 6)
      expect(finer.units[index]?.standardError).toBeCloseTo(standardError ?? 0, 6)
    }
  })

  it('moves nobody else with a rater who gave only the highest level', () => {
    const extreme = ratings
      .filter(({ rater }) => rater === 'r0')
      .map((rating): Rating => ({ ...rating, rater: 'x', value: 4 }))
    const other = severityReport({ levels: 4, ratings: [...ratings, ...extreme] })
    expect(other.raters.filter(({ rater }) => rater !== 'x')).toEqual(report.raters)
    const found = other.raters.find(({ rater }) => rater === 'x')
    expect(found).toMatchObject({ extreme: true, component: 0, infit: null })
    expect(found?.severity).toBeLessThan(severityOf('r0'))
    expect(codes(other)).toEqual(['severity-extreme'])
  })
})

describe('ratings that tell no severity, or not all of it', () => {
  it('keeps raters apart who share no unit, even through others', () => {
    const elsewhere = simulateRatings({ units: 48, severities: [-1, 0, 1], seed: 2 }).map(
      ({ unit, rater, value }) => ({ unit: `v${unit}`, rater: `s${rater}`, value, group: 'h' }),
    )
    const both = severityReport({ levels: 4, ratings: [...ratings, ...elsewhere] })
    expect(both.components).toEqual([
      ['r0', 'r1', 'r2', 'r3'],
      ['sr0', 'sr1', 'sr2'],
    ])
    expect(both.groups.map(({ group, component }) => [group, component])).toEqual([
      ['g0', 0],
      ['g1', 0],
      ['g2', 0],
      ['g3', 0],
      ['h', 1],
    ])
    for (const component of [0, 1]) {
      const sum = both.raters
        .filter((rater) => rater.component === component)
        .reduce((total, { severity }) => total + (severity ?? Number.NaN), 0)
      expect(sum).toBeCloseTo(0, 9)
    }
    expect(codes(both)).toContain('severity-separate')
  })

  it('says so where every disagreement fits one order of the raters', () => {
    const lenient = ratings.filter(({ rater }) => rater === 'r1')
    const severe = lenient.map((rating, index) => ({
      ...rating,
      rater: 'r9',
      value: index % 3 === 0 ? Math.max(1, rating.value - 1) : rating.value,
    }))
    const ordered = severityReport({ levels: 4, ratings: [...lenient, ...severe] })
    expect(ordered.severity).toEqual({ value: null, reason: { note: 'severity-one-order' } })
    expect(ordered.raters[0]).toMatchObject({ severity: null, standardError: null, infit: null })
    expect(ordered.units[0]).toMatchObject({ measure: null, freshRater: null })
    expect(ordered).toMatchObject({ sigma: null, thresholds: [null, null, null], groups: [] })
  })

  it('warns at a sigma over 10: the readings of 2012 agree too nearly', () => {
    const near = severityReport({
      levels: 4,
      ratings: readings(),
    })
    expect(near.sigma).toBeCloseTo(35.3, 1)
    expect(codes(near)).toEqual(['severity-sigma-large'])
  })

  it('renumbers the levels in use and gives no threshold for a step that nobody took', () => {
    const wider = ratings.map((rating) => ({
      ...rating,
      value: rating.value < 3 ? rating.value + 1 : rating.value + 2,
    }))
    const other = severityReport({ levels: 7, ratings: wider })
    expect(other.thresholds.map((one) => one !== null)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ])
    expect(severityOf('r0', other)).toBeCloseTo(severityOf('r0'), 9)
    expect(other.units[0]?.freshRater?.map((one) => one > 0)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ])
    expect(codes(other)).toEqual(['severity-unused-levels'])
  })
})

it('speaks of no cautious guess where nothing is estimated and nobody is given one', () => {
  const apart = severityReport({
    levels: 4,
    ratings: [
      { unit: 'u', rater: 'a', value: 1 },
      { unit: 'u', rater: 'b', value: 4 },
    ],
  })
  expect(apart.severity).toEqual({ value: null, reason: { note: 'severity-all-extreme' } })
  expect(apart.raters.map(({ extreme, severity }) => [extreme, severity])).toEqual([
    [true, null],
    [true, null],
  ])
  expect(codes(apart)).toEqual([])
  expect(apart.components).toEqual([['a', 'b']])
})

it('joins by the units they share those of whom nothing is estimated, and warns of nothing else', () => {
  const row = (unit: string, levels: readonly number[], first = 0) =>
    levels.map((value, rater) => ({ unit, rater: `r${first + rater}`, value }))
  const same = severityReport({ levels: 4, ratings: [row('u', [2, 2]), row('v', [2, 2])].flat() })
  expect([same.components, codes(same)]).toEqual([[['r0', 'r1']], []])
  const one = severityReport({ levels: 4, ratings: row('u', [1, 2, 3]) })
  expect([one.components, codes(one)]).toEqual([[['r0', 'r1', 'r2']], []])
  const apart = severityReport({
    levels: 4,
    ratings: [row('u', [2, 2]), row('v', [3, 3], 2)].flat(),
  })
  expect([apart.components, codes(apart)]).toEqual([
    [
      ['r0', 'r1'],
      ['r2', 'r3'],
    ],
    ['severity-separate'],
  ])
})

it('gives no guess to who rated one end alone and nothing with others, and says so', () => {
  const top = ['x', 'y'].map((rater) => ({ unit: 'elsewhere', rater, value: 4, group: 'g0' }))
  const other = severityReport({ levels: 4, ratings: [...ratings, ...top] })
  expect(other.components.at(-1)).toEqual(['x', 'y'])
  expect(codes(other)).toEqual([
    'severity-separate',
    'severity-extreme-alone',
    'severity-few-ratings',
  ])
  expect(other.raters.at(-1)).toMatchObject({ rater: 'y', extreme: true, severity: null })
})
