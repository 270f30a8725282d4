import { describe, expect, it } from 'vitest'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'
import { type PlainModel, plainSeverity } from '../../../support/plain-severity.ts'
import { simulateRatings } from '../../../support/simulated-ratings.ts'

/** Three raters, each of some of the units, in two groups. */
const ratings = simulateRatings({
  units: 60,
  severities: [-0.8, 0, 0.8],
  share: 0.8,
  groups: 2,
  seed: 3,
})
const report = severityReport({ levels: 4, ratings })
const model: PlainModel = {
  severities: Object.fromEntries(
    report.raters.map(({ rater, severity }) => [rater, severity ?? 0]),
  ),
  thresholds: report.thresholds.map((one) => one ?? Number.NaN),
  sigma: report.sigma ?? Number.NaN,
  means: Object.fromEntries(report.groups.map(({ group, mean }) => [group, mean])),
}
const plain = plainSeverity(model)
const ratingsOf = (unit: string) => ratings.filter((rating) => rating.unit === unit)
const groupOf = (unit: string) => ratingsOf(unit)[0]?.group ?? ''

describe('the fast computation of severity, held against the plain one', () => {
  it('finds where the plain likelihood is highest', () => {
    const highest = plain.logLikelihood(ratings)
    const moved: Partial<PlainModel>[] = []
    for (const by of [-0.02, 0.02]) {
      const { r0 = 0, r1 = 0 } = model.severities
      moved.push({ severities: { ...model.severities, r0: r0 + by, r1: r1 - by } })
      moved.push({ sigma: model.sigma + by })
      moved.push({ means: { ...model.means, g1: (model.means.g1 ?? 0) + by } })
      moved.push({ thresholds: model.thresholds.map((one, k) => one + (k - 1) * by) })
    }
    const nearby = moved.map((change) =>
      plainSeverity({ ...model, ...change }).logLikelihood(ratings),
    )
    for (const [index, one] of nearby.entries()) {
      expect(one).toBeLessThan(highest)
      // As far below on either side: the slope there is zero.
      const other = nearby[(index + 4) % 8] ?? 0
      expect((highest - one) / (highest - other)).toBeCloseTo(1, 1)
    }
  })

  it('gives every unit the plain mean, standard deviation and next rating', () => {
    for (const { unit, measure, standardError, fairAverage, freshRater } of report.units) {
      const mean = (valueAt: (theta: number) => number) =>
        plain.posteriorMean(ratingsOf(unit), groupOf(unit), valueAt)
      expect(measure).toBeCloseTo(
        mean((theta) => theta),
        6,
      )
      expect(standardError).toBeCloseTo(
        Math.sqrt(mean((theta) => (theta - (measure ?? 0)) ** 2)),
        6,
      )
      const expected = (theta: number, rater: string) =>
        plain.probabilities(theta, rater).reduce((sum, one, k) => sum + (k + 1) * one, 0)
      expect(fairAverage).toBeCloseTo(
        mean((theta) => expected(theta, 'of severity 0')),
        6,
      )
      const mix = (theta: number) =>
        Object.keys(model.severities).reduce(
          (sum, rater) => sum + (plain.probabilities(theta, rater)[2] ?? 0) / 3,
          0,
        )
      expect(freshRater?.[2]).toBeCloseTo(mean(mix), 6)
    }
  })

  it('finds every rating that its unit’s other ratings make improbable', () => {
    let expectedCount = 0
    const found = ratings.flatMap(({ unit, rater, value }) => {
      const others = ratingsOf(unit).filter((one) => one.rater !== rater)
      const probabilities = [0, 1, 2, 3].map((level) =>
        plain.posteriorMean(
          others,
          groupOf(unit),
          (theta) => plain.probabilities(theta, rater)[level] ?? 0,
        ),
      )
      expectedCount += probabilities.filter((one) => one < 0.05).reduce((sum, one) => sum + one, 0)
      const probability = probabilities[value - 1] ?? 0
      return probability < 0.05 ? [{ unit, rater, value, probability }] : []
    })
    found.sort((a, b) => a.probability - b.probability)
    expect(found.length).toBeGreaterThan(0)
    expect(report.surprises).toHaveLength(found.length)
    for (const [index, { probability, ...where }] of found.entries()) {
      expect(report.surprises[index]).toMatchObject(where)
      expect(report.surprises[index]?.probability).toBeCloseTo(probability, 7)
    }
    expect(report.expectedSurprises).toBeCloseTo(expectedCount, 6)
  })

  it('gives a rater the mean level to expect of that rater over all units', () => {
    for (const { rater, fairAverage } of report.raters) {
      const levels = report.units.map(({ unit }) =>
        plain.posteriorMean(ratingsOf(unit), groupOf(unit), (theta) =>
          plain.probabilities(theta, rater).reduce((sum, one, k) => sum + (k + 1) * one, 0),
        ),
      )
      const mean = levels.reduce((sum, one) => sum + one, 0) / levels.length
      expect(fairAverage).toBeCloseTo(mean, 6)
    }
  })

  it('gives a rater of the highest level alone the mode of the plain posterior', () => {
    const rated = report.units.slice(0, 12).map(({ unit }) => unit)
    const extreme = rated.map((unit) => ({ unit, rater: 'x', value: 4, group: groupOf(unit) }))
    const found = severityReport({ levels: 4, ratings: [...ratings, ...extreme] }).raters.find(
      ({ rater }) => rater === 'x',
    )
    const logPosterior = (severity: number) =>
      rated.reduce(
        (sum, unit) =>
          sum +
          Math.log(
            plain.posteriorMean(
              ratingsOf(unit),
              groupOf(unit),
              (theta) => plain.probabilities(theta - severity, 'of severity 0')[3] ?? 0,
            ),
          ),
        -(severity ** 2) / (2 * 2 ** 2),
      )
    const [severity, step] = [found?.severity ?? Number.NaN, 0.05]
    const [below, at, above] = [-step, 0, step].map((by) => logPosterior(severity + by))
    const slope = ((above ?? 0) - (below ?? 0)) / (2 * step)
    const curvature = ((above ?? 0) - 2 * (at ?? 0) + (below ?? 0)) / step ** 2
    expect(slope).toBeCloseTo(0, 2)
    expect(found?.standardError).toBeCloseTo(1 / Math.sqrt(-curvature), 3)
  })
})
