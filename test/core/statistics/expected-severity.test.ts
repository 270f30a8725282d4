import { describe, expect, it } from 'vitest'
import { assumptionsOf } from '../../../server/core/statistics/plan/assumptions.ts'
import {
  expectedSeverities,
  levelsOf,
} from '../../../server/core/statistics/plan/expected-severity.ts'
import { planReport } from '../../../server/core/statistics/plan/plan-report.ts'

const regions = (...raters: string[]) =>
  raters.map((own, index) => ({ region: `region-${index}`, judgements: 12, raters: [...own] }))
const fair = assumptionsOf('fair', 4)
const tells = (...raters: string[]) =>
  expectedSeverities(regions(...raters), 4, fair).map(({ rater, tells: { value } }) => [
    rater,
    value,
  ])

describe('how surely a plan would tell severity', () => {
  it('tells a smaller leaning the more somebody rates together with others', () => {
    const [few] = tells('ab', 'bc', 'ca')
    const [many] = tells('abc', 'abc', 'abc', 'abc')
    expect(many?.[1]).toBeLessThan(Number(few?.[1]))
    expect(Number(many?.[1])).toBeGreaterThan(0.05)
    expect(Number(few?.[1])).toBeLessThan(1)
  })

  it('measures a leaning from the mean of the others: of two, twice as far as from the middle', () => {
    const plan = regions('ab', 'ab', 'ab', 'ab')
    const [of] = expectedSeverities(plan, 4, fair)
    // Two mirror each other, so one statement is made: 1.96 errors, and 0.84 for four in five.
    const fromMiddle = (1.959964 + 0.841621) * Number(of?.standardError)
    expect(of?.tells.value).toBeCloseTo(levelsOf(2 * fromMiddle, fair), 4)
  })

  it('says nothing of whoever gives fewer than 24 ratings, rates alone, or shares fewer', () => {
    const reasons = expectedSeverities(regions('ab', 'b', 'c', 'c'), 4, fair).map((one) =>
      one.tells.value === null ? one.tells.reason : null,
    )
    expect(reasons).toEqual([
      { note: 'plan-few-ratings', values: { ratings: 12, least: 24 } },
      { note: 'plan-few-shared', values: { shared: 12, least: 24 } },
      { note: 'plan-alone' },
    ])
    const star = expectedSeverities(regions('ab', 'ac'), 4, fair).map(({ tells }) => tells.value)
    expect(star.map((value) => value === null)).toEqual([false, true, true])
  })

  it('puts logits into levels: from the middle of four no further down than to the lowest', () => {
    expect(levelsOf(0, fair)).toBe(0)
    expect(levelsOf(1, fair)).toBeGreaterThan(0.2)
    expect(levelsOf(1, fair)).toBeLessThan(0.5)
    expect(levelsOf(1000, fair)).toBeCloseTo(1.5, 6)
  })
})

it('answers a plan without anybody', () => {
  expect(planReport({ levels: 4, regions: regions('', ''), closeness: 'close' })).toEqual({
    exact: null,
    alpha: { value: null, reason: { note: 'no-pairable-unit' } },
    severities: [],
  })
})
