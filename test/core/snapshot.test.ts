import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOldSnapshot } from '../../server/core/snapshot.ts'

describe('a snapshot', () => {
  it.each([
    ['2012-11', '2013-05-31', '2013-06-01', 'a month counts to its last day'],
    ['2012-11-05', '2013-05-05', '2013-05-06', 'a day counts to the same day'],
    ['2012-08-31', '2013-02-28', '2013-03-01', 'a day that the month lacks, to its last'],
    ['2023-08-31', '2024-02-29', '2024-03-01', 'and in a leap year to the 29th'],
    ['2023-08', '2024-02-29', '2024-03-01', 'a month, to the last day of a leap February'],
    ['2024-02-29', '2024-08-29', '2024-08-30', 'a leap day counts to the 29th'],
    ['2024-02', '2024-08-31', '2024-09-01', 'a short month, to the last day of a long one'],
    ['2012-06', '2012-12-31', '2013-01-01', 'June ends with the year'],
    ['2012-12-31', '2013-06-30', '2013-07-01', 'the last day of a year'],
  ])('of %s is fresh on %s and old on %s: %s', (positionAt, fresh, old) => {
    expect(isOldSnapshot(positionAt, fresh)).toBe(false)
    expect(isOldSnapshot(positionAt, old)).toBe(true)
  })

  it('is not old on its own day, and once old stays old', () => {
    const day = fc
      .date({
        min: new Date('1990-01-01'),
        max: new Date('2090-01-01'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, (positionAt, one, other) => {
        expect(isOldSnapshot(positionAt, positionAt)).toBe(false)
        const [earlier = '', later = ''] = [one, other].sort()
        if (isOldSnapshot(positionAt, earlier)) {
          expect(isOldSnapshot(positionAt, later)).toBe(true)
        }
      }),
    )
  })
})
