import { describe, expect, it } from 'vitest'
import { linksNeeded, withLink } from '../../../server/core/statistics/plan/links.ts'
import {
  type PlannedRegion,
  planRatings,
} from '../../../server/core/statistics/plan/rating-plan.ts'

const plan = (regions: Readonly<Record<string, string>>, judgements = 12): PlannedRegion[] =>
  Object.entries(regions).map(([region, raters]) => ({
    region,
    judgements,
    raters: [...raters],
  }))

describe('a plan of who rates what', () => {
  it('counts what each two share, and how they can be compared', () => {
    const { pairs } = planRatings(plan({ north: 'ab', south: 'bc', east: 'd' }))
    expect(
      pairs.map(({ raters, shared, compared }) => [raters.join(''), shared, compared]),
    ).toEqual([
      ['ab', 12, 'directly'],
      ['ac', 0, 'through-others'],
      ['ad', 0, 'not'],
      ['bc', 12, 'directly'],
      ['bd', 0, 'not'],
      ['cd', 0, 'not'],
    ])
  })

  it('groups raters who share no judgement, not even through others', () => {
    expect(planRatings(plan({ n: 'ab', s: 'bc', e: 'de', w: 'e' })).groups).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
    expect(planRatings(plan({ n: 'cb', s: 'ba' })).groups).toEqual([['a', 'b', 'c']])
  })

  it('keeps to the gates: ten shared judgements, and 24 ratings that somebody else gives too', () => {
    const nine = planRatings(plan({ north: 'ab' }, 9))
    expect(nine).toMatchObject({ shared: 9, coefficients: false })
    expect(nine.pairs[0]?.coefficient).toBe(false)
    const ten = planRatings(plan({ north: 'ab' }, 10))
    expect(ten).toMatchObject({ shared: 10, coefficients: true })
    expect(ten.pairs[0]?.coefficient).toBe(true)

    const two = planRatings(plan({ north: 'ab', south: 'a' }))
    expect(two.raters).toEqual([
      { rater: 'a', ratings: 24, enough: false },
      { rater: 'b', ratings: 12, enough: false },
    ])
    const three = planRatings(plan({ north: 'ab', south: 'ac' }))
    expect(three.raters.map(({ enough }) => enough)).toEqual([true, false, false])
  })

  it('names the regions that one alone rates, and those that nobody does', () => {
    const found = planRatings(plan({ north: 'ab', south: 'a', east: '' }))
    expect(found).toMatchObject({ judgements: 36, shared: 12, alone: ['south'], unrated: ['east'] })
  })

  it('has nothing to say of nobody', () => {
    expect(planRatings(plan({ north: '' }))).toMatchObject({ raters: [], pairs: [], groups: [] })
  })
})

describe('what would join raters', () => {
  it('is one assignment fewer than there are groups, of whoever rates least', () => {
    const apart = plan({ north: 'ab', south: 'ab', east: 'cd', west: 'e' })
    const links = linksNeeded(apart)
    expect(links).toHaveLength(2)
    expect(links[0]).toEqual({ rater: 'c', region: 'west' })
    expect(planRatings(links.reduce<PlannedRegion[]>(withLink, apart)).groups).toHaveLength(1)
  })

  it('asks nobody who is not free', () => {
    const apart = plan({ north: 'ab', south: 'cd' })
    expect(linksNeeded(apart, (rater) => rater === 'd')).toEqual([{ rater: 'd', region: 'north' }])
    expect(linksNeeded(apart, () => false)).toEqual([])
  })

  it('is nothing where all are joined', () => {
    expect(linksNeeded(plan({ north: 'ab', south: 'bc' }))).toEqual([])
  })
})
