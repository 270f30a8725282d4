import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isGroundOf,
  isLevel,
  levelAbove,
  medianRange,
  type Scale,
  spread,
} from '../../server/core/scale.ts'

const scale: Scale = {
  levels: [3, 1, 4, 2].map((value) => ({ value, code: `level-${value}` })),
  grounds: [{ code: 'too-early', level: 1 }],
}
const level = fc.integer({ min: 1, max: 4 })

describe('the scale', () => {
  it('knows its own levels and no others', () => {
    expect([0, 1, 4, 5, 2.5].filter((value) => isLevel(scale, value))).toEqual([1, 4])
  })

  it('offers a ground for its own level alone', () => {
    expect(isGroundOf(scale, 'too-early', 1)).toBe(true)
    expect(isGroundOf(scale, 'too-early', 2)).toBe(false)
    expect(isGroundOf(scale, 'uncertain', 1)).toBe(false)
  })

  it('tells the level next above, in whatever order the levels stand, and none above the top', () => {
    expect([1, 2, 3, 4].map((value) => levelAbove(scale, value))).toEqual([2, 3, 4, null])
  })
})

describe('the range of the lower and upper median', () => {
  it.each([
    [[], null],
    [[3], { lower: 3, upper: 3 }],
    [[4, 1], { lower: 1, upper: 4 }],
    [[4, 1, 2], { lower: 2, upper: 2 }],
    [[1, 4, 2, 4], { lower: 2, upper: 4 }],
    [[10, 9, 2], { lower: 9, upper: 9 }],
  ])('of %j is %j', (levels, range) => {
    expect(medianRange(levels)).toEqual(range)
  })

  it('does not depend on the order of the levels, and leaves them in theirs', () => {
    const shuffled = fc
      .array(level, { minLength: 1 })
      .chain((levels) =>
        fc.tuple(
          fc.constant(levels),
          fc.shuffledSubarray(levels, { minLength: levels.length, maxLength: levels.length }),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([levels, others]) => {
        const before = [...levels]
        expect(medianRange(levels)).toEqual(medianRange(others))
        expect(levels).toEqual(before)
      }),
    )
  })

  it('lies among the levels, with no more than half of them on either side', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1 }), (levels) => {
        const range = medianRange(levels)
        if (range === null) throw new Error('a range was expected')
        expect(levels).toContain(range.lower)
        expect(levels).toContain(range.upper)
        expect(range.lower).toBeLessThanOrEqual(range.upper)
        expect(levels.filter((one) => one < range.lower).length).toBeLessThan(levels.length / 2)
        expect(levels.filter((one) => one > range.upper).length).toBeLessThan(levels.length / 2)
      }),
    )
  })
})

describe('the spread', () => {
  it('counts every level from the highest, the ones that nobody gave as 0', () => {
    expect(spread(scale, [2, 4, 2, null])).toEqual([
      { level: 4, count: 1 },
      { level: 3, count: 0 },
      { level: 2, count: 2 },
      { level: 1, count: 0 },
    ])
  })

  it('counts each rating with a level once, and those without a level never', () => {
    fc.assert(
      fc.property(fc.array(fc.option(level)), (levels) => {
        const counted = spread(scale, levels).reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(levels.filter((one) => one !== null).length)
      }),
    )
  })
})
