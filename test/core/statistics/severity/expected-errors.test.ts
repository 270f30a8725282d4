import { describe, expect, it } from 'vitest'
import { expectedSeverityErrors } from '../../../../server/core/statistics/severity/expected-errors.ts'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'
import { weightsOfTotals } from '../../../../server/core/statistics/severity/total-probabilities.ts'
import { simulateRatings } from '../../../support/simulated-ratings.ts'

const assumptions = { sigma: 1.3, thresholds: [-1.3, 0, 1.3], mean: 0.3 }
const everybody = (units: number, raters: number) =>
  Array.from({ length: units * raters }, (_, index) => ({
    unit: `u${Math.floor(index / raters)}`,
    rater: `r${index % raters}`,
  }))
const errorsOf = (report: ReturnType<typeof expectedSeverityErrors>) =>
  report.raters.map(({ standardError }) => standardError ?? Number.NaN)

describe('the standard errors that a plan leads one to expect', () => {
  it('are those that fits of ratings of such a plan have, on average', () => {
    const severities = { r0: -0.6, r1: 0.1, r2: 0.5 }
    const expected = errorsOf(
      expectedSeverityErrors({
        levels: 4,
        assignments: everybody(300, 3),
        assumptions: { ...assumptions, severities },
      }),
    )
    const fits = [1, 2, 3, 4].map((seed) => {
      const ratings = simulateRatings({ units: 300, severities: Object.values(severities), seed })
      return severityReport({ levels: 4, ratings }).raters.map((one) => one.standardError ?? 0)
    })
    for (const [rater, error] of expected.entries()) {
      const found = fits.reduce((sum, one) => sum + (one[rater] ?? 0) / fits.length, 0)
      expect(found / error).toBeGreaterThan(0.96)
      expect(found / error).toBeLessThan(1.04)
    }
  })

  it('halve with four times the units', () => {
    const plan = (units: number) =>
      expectedSeverityErrors({ levels: 4, assignments: everybody(units, 3), assumptions })
    const [few, many] = [errorsOf(plan(48)), errorsOf(plan(192))]
    for (const [rater, error] of few.entries()) expect(error / (many[rater] ?? 0)).toBeCloseTo(2, 6)
  })

  it('exist only where raters share units, directly or through others', () => {
    const report = expectedSeverityErrors({
      levels: 4,
      assignments: [
        ...everybody(20, 2),
        { unit: 'v1', rater: 'x' },
        { unit: 'v2', rater: 'x' },
        { unit: 'v2', rater: 'x' },
      ],
      assumptions,
    })
    expect(report.components).toEqual([['r0', 'r1'], ['x']])
    expect(report.raters[2]).toEqual({ rater: 'x', n: 2, standardError: null, component: 1 })
    expect(report.raters[0]?.standardError).toBeGreaterThan(0)
  })

  it('are none for nobody', () => {
    const report = expectedSeverityErrors({ levels: 4, assignments: [], assumptions })
    expect(report).toEqual({ raters: [], components: [] })
  })
})

describe('the weights of totals', () => {
  it('are those of every way to reach a total, counted one by one', () => {
    const thresholds = Float64Array.of(-0.7, 0.7)
    const severities = [-0.4, 0.9]
    const { weights, logScale } = weightsOfTotals(severities, thresholds)
    const weightOf = (category: number, severity: number) =>
      Math.exp(-category * severity - ([0, -0.7, 0][category] ?? 0))
    const expected = [0, 0, 0, 0, 0]
    for (const first of [0, 1, 2]) {
      for (const second of [0, 1, 2]) {
        const way = weightOf(first, -0.4) * weightOf(second, 0.9)
        expected[first + second] = (expected[first + second] ?? 0) + way
      }
    }
    for (const [total, weight] of weights.entries()) {
      expect(weight * Math.exp(logScale)).toBeCloseTo(expected[total] ?? 0, 12)
    }
  })
})
