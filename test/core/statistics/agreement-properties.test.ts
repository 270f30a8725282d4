import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import { alpha } from '../../../server/core/statistics/alpha.ts'
import type { Figure } from '../../../server/core/statistics/figure.ts'
import { tabulate } from '../../../server/core/statistics/rating-table.ts'
import { findPatterns } from '../../../server/core/statistics/unit-patterns.ts'
import { plainAlpha } from '../../support/plain-alpha.ts'
import { ratingsOf } from '../../support/published.ts'

const raters = 4
const level = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 })
const rows = fc
  .array(fc.array(level, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 30 })
  .filter((units) => units.flat().some((value) => value !== null))
const runs = { numRuns: 60 }

const reportOf = (units: readonly (readonly (number | null)[])[]) =>
  agreementReport({ levels: 4, ratings: ratingsOf(units), resamples: 40 })

/** Values alone, for comparing up to rounding. */
const values = ({ exact, adjacent, alpha, ac2, icc }: ReturnType<typeof reportOf>) =>
  [exact, adjacent, ...Object.values(alpha), ...Object.values(ac2), ...Object.values(icc)].map(
    (figure: Figure) => figure.value,
  )

function expectNear(actual: readonly (number | null)[], expected: readonly (number | null)[]) {
  expect(actual.map((value) => value === null)).toEqual(expected.map((value) => value === null))
  for (const [index, value] of actual.entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 9)
}

describe('whatever the ratings', () => {
  it('alpha is what its definition gives', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('nominal', 'ordinal', 'interval'), (units, metric) => {
        const figure = alpha(findPatterns(tabulate(4, ratingsOf(units))), metric)
        expectNear([figure.value], [plainAlpha(units, metric)])
      }),
      runs,
    )
  })

  it('the order of the input changes no byte', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (units, order) => {
        const ratings = ratingsOf(units)
        const shuffled = ratings
          .map((rating) => ({ rating, place: order.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ rating }) => rating)
        const [one, other] = [ratings, shuffled].map((input) =>
          JSON.stringify(agreementReport({ levels: 4, ratings: input, resamples: 40 })),
        )
        expect(other).toBe(one)
      }),
      runs,
    )
  })

  it('swapping units, or raters, changes no byte of any figure, intervals included', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: raters - 1 }), (units, turn) => {
        const turned = units.map((row) => [...row.slice(turn), ...row.slice(0, turn)]).reverse()
        const { pairs, ...figures } = reportOf(units)
        const { pairs: turnedPairs, ...turnedFigures } = reportOf(turned)
        expect(JSON.stringify(turnedFigures)).toBe(JSON.stringify(figures))
        const alike = (list: typeof pairs) =>
          list.map(({ raters: _, ...figure }) => JSON.stringify(figure)).sort()
        if (turnedFigures.counts.raters === raters) expect(alike(turnedPairs)).toEqual(alike(pairs))
      }),
      runs,
    )
  })

  it('reversing the scale changes no coefficient', () => {
    fc.assert(
      fc.property(rows, (units) => {
        const reversed = units.map((row) => row.map((value) => (value === null ? null : 5 - value)))
        const [one, other] = [reportOf(units), reportOf(reversed)]
        expectNear(values(other), values(one))
        const kappas = (report: typeof one) =>
          report.pairs.map(({ kappaLinear }) => kappaLinear.value)
        expectNear(kappas(other), kappas(one))
      }),
      runs,
    )
  })

  it('rating every unit alike twice over leaves agreement, kappa and AC2 as they are', () => {
    fc.assert(
      fc.property(rows, (units) => {
        const [once, twice] = [reportOf(units), reportOf([...units, ...units])]
        const same = ({ exact, adjacent, ac2, pairs }: typeof once) =>
          [
            exact,
            adjacent,
            ac2.linear,
            ac2.quadratic,
            ...pairs.flatMap((pair) => [pair.kappaLinear, pair.kappaQuadratic]),
          ].map(({ value }) => value)
        expectNear(same(twice), same(once))
      }),
      runs,
    )
  })

  it('no figure is NaN or infinite, shares stay within 0 and 1, coefficients below 1', () => {
    fc.assert(
      fc.property(rows, (units) => {
        const report = reportOf(units)
        for (const value of values(report)) {
          if (value === null) continue
          expect(Number.isFinite(value)).toBe(true)
          expect(value).toBeLessThanOrEqual(1 + 1e-12)
        }
        for (const share of [report.exact, report.adjacent]) {
          if (share.value === null) continue
          expect(share.value).toBeGreaterThanOrEqual(0)
          if (share.low !== null) expect(share.low).toBeLessThanOrEqual(share.value + 1e-12)
          if (share.high !== null) expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-12)
        }
      }),
      runs,
    )
  })
})
