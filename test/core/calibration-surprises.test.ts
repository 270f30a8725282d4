import { describe, expect, it } from 'vitest'
import { surprisesOf } from '../../server/core/calibration-surprises.ts'
import { noFigure } from '../../server/core/statistics/figure.ts'
import { note } from '../../server/core/statistics/note.ts'
import type { SeverityReport } from '../../server/core/statistics/reports.ts'

const rater = (id: string, n: number): SeverityReport['raters'][number] =>
  ({ rater: id, n, severity: 0.2, extreme: false }) as SeverityReport['raters'][number]

/** So many units, rated by each of these. */
const ratingsOf = (units: number, ...raters: readonly string[]) =>
  Array.from({ length: units }, (_, unit) =>
    raters.map((by) => ({ unit: `u${unit}`, rater: by, value: 2 })),
  ).flat()

const surprise = (unit: string, by: string, probability: number) =>
  ({ unit, rater: by, probability }) as SeverityReport['surprises'][number]

const report = {
  severity: { value: 'estimated' },
  raters: [rater('a', 48), rater('b', 12), rater('c', 48)],
  sigma: 1.4,
  converged: true,
  surprises: [surprise('u1', 'a', 0.03), surprise('u1', 'a', 0.01), surprise('u2', 'b', 0.002)],
} as unknown as SeverityReport

describe('what the agenda takes from the severity model', () => {
  it('is the smallest probability of each unit, of raters with enough ratings alone', () => {
    const { use, least } = surprisesOf(report, [...ratingsOf(48, 'a', 'c'), ...ratingsOf(12, 'b')])
    expect(use).toBe('used')
    expect([...least]).toEqual([['u1', 0.01]])
  })

  it('is nothing of a rater whom hardly anybody rated along with', () => {
    const two = { ...report, raters: [rater('a', 48), rater('b', 12)] }
    const shared = [...ratingsOf(12, 'a', 'b'), ...ratingsOf(48, 'a').slice(12)]
    expect(surprisesOf(two, shared)).toEqual({ use: 'few-ratings', least: new Map() })
  })

  it('is nothing where severity cannot be told, and says why', () => {
    const uses = [
      { ...report, raters: [rater('a', 23)] },
      { ...report, severity: noFigure(note('severity-no-maximum')) },
      { ...report, converged: false },
      { ...report, sigma: 35 },
    ].map((one) => surprisesOf(one, ratingsOf(48, 'a', 'c')))
    expect(uses.map(({ use }) => use)).toEqual([
      'few-ratings',
      'no-estimate',
      'no-estimate',
      'too-near-perfect',
    ])
    expect(uses.every(({ least }) => least.size === 0)).toBe(true)
  })
})
