import { describe, expect, it } from 'vitest'
import { countMovement, movementReport } from '../../../server/core/statistics/movement.ts'
import { selfReviewReport } from '../../../server/core/statistics/self-review.ts'
import { signTest } from '../../../server/core/statistics/sign-test.ts'

describe('the exact sign test', () => {
  it('gives the binomial probability of both tails', () => {
    // scipy.stats.binomtest(9, 10).pvalue, (3, 10) and (12, 12).
    expect(signTest(9, 1)).toEqual({ value: expect.closeTo(0.021484375, 12), n: 10 })
    expect(signTest(3, 7)).toEqual({ value: expect.closeTo(0.34375, 12), n: 10 })
    expect(signTest(0, 12)).toEqual({ value: expect.closeTo(0.00048828125, 14), n: 12 })
  })

  it('is 1 where as many went up as down, and stays finite for many', () => {
    expect(signTest(5, 5)).toMatchObject({ value: 1 })
    expect(signTest(2500, 2500)).toMatchObject({ value: 1 })
    expect(signTest(0, 5000)).toMatchObject({ value: 0 })
  })

  it('has nothing to say where nothing changed', () => {
    expect(signTest(0, 0)).toEqual({ value: null, reason: { note: 'sign-test-nothing-changed' } })
  })
})

describe('movement', () => {
  it('is measured from the range of the sealed medians, then from the calibrated level', () => {
    const report = movementReport([
      { sealed: [2, 3], calibrated: 3, agreed: 3 },
      { sealed: [2, 3, null], calibrated: 4, agreed: 3 },
      { sealed: [3, 3, 1], calibrated: 2, agreed: 3 },
      { sealed: [null, null], calibrated: 2, agreed: null },
      { sealed: [1, 4], calibrated: null, agreed: null },
    ])
    expect(report.calibrated).toMatchObject({ up: 1, down: 1, same: 1, notCompared: 2 })
    expect(report.agreed).toMatchObject({ up: 1, down: 1, same: 1, notCompared: 2 })
  })

  it('tests only what moved', () => {
    const from = { lower: 2, upper: 3 }
    const moves = [4, 4, 4, 4, 4, 1, 2, 3].map((to) => ({ from, to }))
    expect(countMovement(moves).signTest).toEqual({ value: expect.closeTo(0.21875, 12), n: 6 })
  })
})

describe('self-review against reviewers', () => {
  const aspects = ['leadership', 'capacity', 'systems']
  const cells = (region: string, count: number, team: number | null) =>
    Array.from({ length: count }, (_, index) => ({
      region,
      aspect: aspects[index % 3] ?? '',
      judgement: `judgement-${index}`,
      team,
      sealed: [2, 3, 2, 3],
    }))

  it('counts a team’s level within the sealed medians as the same, by region and aspect', () => {
    const [north, south] = selfReviewReport([
      ...cells('north', 12, 3),
      ...cells('south', 11, 4),
      ...cells('south', 1, 1),
    ])
    expect(north).toMatchObject({ region: 'north', higher: 0, same: 12, lower: 0 })
    expect(north?.aspects.map(({ aspect, same }) => [aspect, same])).toEqual([
      ['leadership', 4],
      ['capacity', 4],
      ['systems', 4],
    ])
    expect(south).toMatchObject({ higher: 11, same: 0, lower: 1, notCompared: 0 })
    expect(south?.signTest).toEqual({ value: expect.closeTo(26 / 4096, 12), n: 12 })
    expect(south?.cases[11]).toEqual({
      aspect: 'leadership',
      judgement: 'judgement-0',
      team: 1,
      reviewers: { lower: 2, upper: 3 },
      direction: 'lower',
    })
  })

  it('lists, and does not test, fewer than twelve that can be compared', () => {
    const [region] = selfReviewReport([...cells('north', 11, 4), ...cells('north', 2, null)])
    expect(region).toMatchObject({ higher: 11, notCompared: 2 })
    expect(region?.signTest).toEqual({
      value: null,
      reason: { note: 'sign-test-too-few', values: { n: 11, needed: 12 } },
    })
    expect(region?.cases).toHaveLength(11)
  })
})
