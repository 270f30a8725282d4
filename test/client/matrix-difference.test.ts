import { describe, expect, it } from 'vitest'
import {
  countDifferences,
  differenceBetween,
  rangeOf,
} from '../../client/features/matrix/compare/difference.ts'
import { matrixCell } from './support/matrix.ts'

const at = (level: number) => ({ lower: level, upper: level })

describe('the difference between two layers', () => {
  it.each([
    [at(2), at(3), 'higher'],
    [at(3), at(2), 'lower'],
    [at(3), at(3), 'same'],
    [at(3), { lower: 2, upper: 4 }, 'same'],
    [at(4), { lower: 2, upper: 3 }, 'lower'],
    [{ lower: 1, upper: 2 }, at(3), 'higher'],
    [{ lower: 1, upper: 2 }, at(2), 'same'],
    [null, at(3), null],
    [at(3), null, null],
  ] as const)('from %j to %j is %s', (shown, other, direction) => {
    expect(differenceBetween(shown, other)).toEqual({ other, direction })
  })

  it('takes the range from the lower to the upper median of sealed ratings', () => {
    const ratings = [
      { level: 4, count: 2 },
      { level: 3, count: 0 },
      { level: 2, count: 1 },
      { level: 1, count: 1 },
    ]
    expect(rangeOf('sealed', matrixCell({ ratings }))).toEqual({ lower: 2, upper: 4 })
    const odd = [...ratings, { level: 4, count: 1 }]
    expect(rangeOf('sealed', matrixCell({ ratings: odd }))).toEqual(at(4))
  })

  it('has no range where nobody gave a level or the viewer may not know it', () => {
    expect(rangeOf('sealed', matrixCell({ ratings: null }))).toBeNull()
    expect(rangeOf('sealed', matrixCell({ ratings: [{ level: 4, count: 0 }] }))).toBeNull()
    expect(rangeOf('agreed', matrixCell({}))).toBeNull()
    expect(rangeOf('self', null)).toBeNull()
    expect(rangeOf('self', matrixCell({ rating: 2 }))).toEqual(at(2))
  })

  it('is counted by direction, and boxes that cannot be compared apart', () => {
    expect(countDifferences(['higher', 'lower', 'higher', 'same', null])).toEqual({
      higher: 2,
      lower: 1,
      same: 1,
      unknown: 1,
    })
  })
})
