import { describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import type { Rating } from '../../../server/core/statistics/rating.ts'
import { putIntoWords } from '../../../server/core/statistics/words/put-into-words.ts'
import { type Levels, ratingsOf } from '../../support/published.ts'

const report = (rows: Levels, levels = 4) => agreementReport({ levels, ratings: ratingsOf(rows) })
const notes = (rows: Levels, levels = 4) => report(rows, levels).warnings.map(({ note }) => note)
const repeat = (times: number, row: readonly (number | null)[]) =>
  Array.from({ length: times }, () => row)

describe('a report where everybody always gives the same level', () => {
  const { exact, alpha, ac2, icc, pairs, warnings } = report(repeat(48, [4, 4, 4]))

  it('has full agreement with an interval, and AC2 of 1', () => {
    expect(exact).toMatchObject({ value: 1, low: expect.closeTo(0.926, 3), high: 1, n: 48 })
    expect(ac2.quadratic).toEqual({ value: 1, standardError: 0, n: 48 })
    expect(warnings).toEqual([])
  })

  it('has no alpha, kappa or correlation, and says why', () => {
    const reason = { note: 'no-variation', values: { level: 4 } }
    expect(alpha.ordinal).toEqual({ value: null, reason })
    expect(alpha.nominal).toEqual({ value: null, reason })
    expect(pairs[0]?.kappaLinear).toEqual({ value: null, reason })
    expect(icc.consistency).toEqual({ value: null, reason: { note: 'icc-no-variation' } })
    expect(putIntoWords(alpha, 'en').nominal).toEqual({
      value: null,
      reason: 'no variation: every rating is 4',
    })
  })
})

it('tells of one disagreement in 144 by all three: alpha falls to 0, AC2 stays near 1', () => {
  const rows = [...repeat(47, [3, 3, 3]), [3, 3, 2]]
  const { alpha, ac2 } = report(rows)
  expect(alpha.ordinal.value).toBeCloseTo(0, 12)
  expect(ac2.quadratic.value).toBeCloseTo(0.998436, 6)
  expect(report(rows, 2 + 1).ac2.quadratic.value).not.toBeCloseTo(0.998436, 4)
  expect(notes(rows)).toContain('one-level-prevails')
})

it('rests AC2 and kappa on the scale, alpha on the ratings: an unused level moves the first two', () => {
  const rows = [
    ...repeat(6, [1, 1]),
    ...repeat(5, [2, 2]),
    ...repeat(4, [3, 2]),
    ...repeat(2, [1, 3]),
  ]
  const [three, four] = [report(rows, 3), report(rows, 4)]
  expect(four.alpha).toEqual(three.alpha)
  expect(four.icc).toEqual(three.icc)
  expect(four.ac2.quadratic.value).toBeGreaterThan((three.ac2.quadratic.value ?? 0) + 0.05)
})

it('answers one rater, and no shared unit, with reasons', () => {
  const alone = report([[1], [2], [3]])
  expect(alone.counts).toEqual({ units: 3, pairableUnits: 0, raters: 1, ratings: 3 })
  expect(alone.exact).toEqual({ value: null, reason: { note: 'no-pairable-unit' } })
  expect(alone.alpha.ordinal).toMatchObject({ value: null })
  expect(alone.icc.absolute).toEqual({ value: null, reason: { note: 'one-rater' } })
  expect(alone.pairs).toEqual([])
  expect(alone.warnings).toEqual([{ note: 'one-rater' }])

  const apart = report([
    [1, null],
    [2, null],
    [null, 3],
  ])
  expect(apart.pairs).toEqual([
    expect.objectContaining({
      raters: ['rater-0', 'rater-1'],
      n: 0,
      exact: { value: null, reason: { note: 'no-shared-unit' } },
      kappaQuadratic: { value: null, reason: { note: 'no-shared-unit' } },
    }),
  ])
})

it('gives every figure for a single unit that two rate, and no interval that it cannot have', () => {
  const { exact, alpha, ac2, pairs } = report([[2, 3]])
  expect(exact).toMatchObject({ value: 0, low: 0, method: { note: 'interval-wilson' }, n: 1 })
  expect(alpha.ordinal).toMatchObject({ value: 0, reason: { note: 'interval-one-unit' } })
  expect(ac2.linear).toMatchObject({ standardError: null, n: 1 })
  expect(pairs[0]?.kappaLinear).toMatchObject({ value: 0, standardError: null, low: null })
})

it('keeps the order of levels as it is given: labels sorted by the alphabet would give other values', () => {
  const rows = [
    ...repeat(12, [4, 3]),
    ...repeat(12, [2, 1]),
    ...repeat(6, [3, 3]),
    ...repeat(6, [1, 1]),
  ]
  const byAlphabet = new Map([
    [3, 1],
    [2, 2],
    [4, 3],
    [1, 4],
  ])
  const muddled = rows.map((row) => row.map((level) => byAlphabet.get(level ?? 0) ?? null))
  const [right, wrong] = [report(rows), report(muddled)]
  expect(right.alpha.ordinal.value).toBeGreaterThan((wrong.alpha.ordinal.value ?? 1) + 0.2)
  expect(right.alpha.nominal).toEqual(wrong.alpha.nominal)
})

describe('its warnings', () => {
  it('tell of few shared units, of units rated once, and of severity', () => {
    expect(notes([...repeat(4, [1, 2]), [3, 3]])).toEqual(['few-units'])
    expect(notes([...repeat(6, [2, 2]), ...repeat(6, [3, 3]), [2, null]])).toEqual([
      'units-rated-once',
    ])
    const severe = Array.from({ length: 12 }, (_, unit) => [1 + (unit % 3), 2 + (unit % 3)])
    expect(notes(severe)).toEqual(['raters-differ-in-severity'])
  })

  it('say that the pairs of more than 50 raters are left out', () => {
    const ratings: Rating[] = Array.from({ length: 51 }, (_, rater) => ({
      unit: `u${rater % 2}`,
      rater: `r${rater}`,
      value: 1 + (rater % 4),
    }))
    const { pairs, warnings } = agreementReport({ levels: 4, ratings, resamples: 100 })
    expect(pairs).toEqual([])
    expect(warnings).toContainEqual({ note: 'pairs-left-out', values: { most: 50 } })
  })
})

it('shows the bootstrap interval of kappa up to 48 shared units, the standard error’s above', () => {
  const rows = (units: number) =>
    Array.from({ length: units }, (_, unit) => [1 + (unit % 4), 1 + ((unit * 7) % 4)])
  const method = (units: number) => {
    const kappa = report(rows(units)).pairs[0]?.kappaLinear
    return kappa !== undefined && 'method' in kappa && kappa.method?.note
  }
  expect(method(48)).toBe('interval-bootstrap')
  expect(method(49)).toBe('interval-large-sample')
})

it('claims no certainty where two of three agree on everything, whatever rounding makes of a third', () => {
  const rows = [
    ...repeat(9, [1, 1, 2]),
    ...repeat(9, [2, 2, 3]),
    ...repeat(9, [4, 3, 4]),
    ...repeat(9, [2, 4, 4]),
  ]
  const { exact } = report(rows)
  expect(exact).toMatchObject({ low: null, reason: { note: 'interval-same-each-time' } })
  expect(exact.value).toBeCloseTo(1 / 3, 12)
  const symmetric = [
    ...repeat(3, [1, 2]),
    ...repeat(3, [2, 1]),
    ...repeat(3, [3, 4]),
    ...repeat(3, [4, 3]),
  ]
  expect(report(symmetric).ac2.linear).toMatchObject({ standardError: 0 })
})
