import { describe, expect, it } from 'vitest'
import { severityReport } from '../../../server/core/statistics/severity/severity-report.ts'
import { describeSurprises } from '../../../server/features/figures/describe-severity.ts'
import type { Gathered } from '../../../server/features/figures/gather.ts'
import { nameLevels } from '../../../server/features/figures/name-levels.ts'
import { simulateRatings } from '../../support/simulated-ratings.ts'

const simulated = simulateRatings({
  units: 48,
  severities: [-0.5, 0, 0.2, 0.4],
  groups: 4,
  seed: 3,
})

/** The ratings as a round has them, `r3` with so many alone. */
function gather(few: number): Gathered {
  let kept = 0
  const ratings = simulated
    .filter(({ rater }) => rater !== 'r3' || kept++ < few)
    .map((rating) => ({
      ...rating,
      // What nobody would expect of the rater with few ratings.
      value: rating.rater === 'r3' && rating.unit === 'u0' ? 5 - rating.value : rating.value,
      group: rating.group ?? '',
      region: rating.group ?? '',
      aspect: 'a',
      judgement: rating.unit,
      notBlind: false,
    }))
  return { scale: [1, 2, 3, 4], ratings, raters: [], cells: 48, notRated: 0 }
}

function surprisesOf(few: number) {
  const gathered = gather(few)
  return describeSurprises(severityReport({ levels: 4, ...gathered }), gathered, 'en')
}

describe('the ratings to look into', () => {
  it('are of all raters where the severity of all is shown', () => {
    const { leftOut, expected, ratings } = surprisesOf(48)
    expect([leftOut, ratings]).toEqual([[], 192])
    expect(expected).toBeGreaterThan(0)
  })

  it('leave out whose severity is not shown, and then claim no number to expect', () => {
    const { list, leftOut, expected, ratings } = surprisesOf(12)
    expect([leftOut, expected, ratings]).toEqual([['r3'], null, 144])
    expect(list.filter(({ rater }) => rater === 'r3')).toEqual([])
  })

  it('are none where nobody gave enough ratings, with that reason', () => {
    const gathered = gather(0)
    const ratings = gathered.ratings.filter(({ unit }) => Number(unit.slice(1)) < 20)
    const report = severityReport({ levels: 4, ratings })
    expect(describeSurprises(report, { ...gathered, ratings }, 'en')).toMatchObject({
      closed: 'too little tells how severe anybody is',
      list: [],
    })
  })
})

it('calls levels by their names in what is said of figures', () => {
  const same = severityReport({
    levels: 2,
    ratings: [
      { unit: 'u', rater: 'a', value: 2 },
      { unit: 'u', rater: 'b', value: 2 },
    ],
  })
  expect(nameLevels(same, ['Red', 'Green']).severity).toEqual({
    value: null,
    reason: { note: 'no-variation', values: { level: 'Green' } },
  })
})
