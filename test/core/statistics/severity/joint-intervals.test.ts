import { describe, expect, it } from 'vitest'
import type { RaterSeverity } from '../../../../server/core/statistics/reports.ts'
import {
  deviationsFor,
  jointIntervals,
} from '../../../../server/core/statistics/severity/joint-intervals.ts'

function rater(id: string, severity: number | null, component = 0, extreme = false): RaterSeverity {
  const figures = { infit: null, outfit: null, fairAverage: null }
  return { rater: id, n: 48, severity, standardError: 0.2, ...figures, extreme, component }
}

describe('intervals that hold for all raters together', () => {
  it('are as wide as for one statement where two raters mirror each other', () => {
    const [first] = jointIntervals([rater('a', 0.5), rater('b', -0.5)])
    expect(first?.low).toBeCloseTo(0.5 - 1.959964 * 0.2, 6)
    expect(first?.high).toBeCloseTo(0.5 + 1.959964 * 0.2, 6)
  })

  it('grow with the number of raters as Sidak’s inequality has it', () => {
    // R: qnorm((1 + 0.95^(1/m)) / 2) for m = 1, 4, 12.
    expect([1, 4, 12].map((count) => deviationsFor(count).toFixed(5))).toEqual([
      '1.95996',
      '2.49092',
      '2.85784',
    ])
  })

  it('say nothing of extreme raters and of those without a severity', () => {
    const raters = [rater('a', 0.5), rater('b', -0.5), rater('c', 3, 0, true), rater('d', null, 1)]
    expect(jointIntervals(raters).map((one) => one.rater)).toEqual(['a', 'b'])
  })
})
