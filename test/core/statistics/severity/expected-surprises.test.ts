import { describe, expect, it } from 'vitest'
import { levelProbabilities } from '../../../../fixtures/simulated/model.ts'
import { seededRandom } from '../../../../fixtures/simulated/random.ts'
import { severityReport } from '../../../../server/core/statistics/severity/severity-report.ts'

const thresholds = [-2, 0, 2]
const severities = { a: -0.6, b: 0, c: 0.6 }

/** Ratings of many units that come about just as the model says. */
function drawRatings(seed: number, units: number) {
  const random = seededRandom(seed)
  return Array.from({ length: units }, (_, unit) => {
    const measure = random.normal(0, 1.5)
    return Object.entries(severities).map(([rater, severity]) => {
      let left = random.uniform()
      const value = levelProbabilities(measure, severity, thresholds).findIndex((probability) => {
        left -= probability
        return left < 0
      })
      return { unit: `u${unit}`, rater, value: value < 0 ? 4 : value + 1 }
    })
  }).flat()
}

describe('how many surprises chance alone would make', () => {
  it('comes near to how many there are where ratings come about as the model says', () => {
    let [found, expected] = [0, 0]
    for (const seed of [1, 2, 3, 4]) {
      const report = severityReport({ levels: 4, ratings: drawRatings(seed, 150) })
      found += report.surprises.length
      expected += report.expectedSurprises ?? Number.NaN
    }
    expect(expected).toBeGreaterThan(10)
    expect(Math.abs(found - expected)).toBeLessThan(3 * Math.sqrt(expected))
  })

  it('is null where severity cannot be estimated', () => {
    const ratings = ['u1', 'u2'].flatMap((unit) =>
      ['a', 'b'].map((rater) => ({ unit, rater, value: 2 })),
    )
    expect(severityReport({ levels: 4, ratings }).expectedSurprises).toBeNull()
  })
})
