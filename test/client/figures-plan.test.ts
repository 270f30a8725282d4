import { describe, expect, it } from 'vitest'
import {
  allowanceOf,
  sayingsOf,
  tendencyText,
} from '../../client/features/figures-plan/plan-says.ts'
import {
  candidatesOf,
  furtherReviewers,
  inOrderOf,
  isSamePlan,
  planOf,
  tick,
} from '../../client/features/figures-plan/what-if.ts'
import type { Person } from '../../server/contract/accounts.ts'
import type { Round } from '../../server/contract/rounds.ts'
import { planRatings } from '../../server/core/statistics/plan/rating-plan.ts'

const named = (id: string) => ({ id, name: id.toUpperCase() })
const review = (region: string, reviewers: string, recused: string | null = '') =>
  ({
    region: named(region),
    reviewers: [...reviewers].map(named),
    recused:
      recused === null
        ? null
        : [...recused].map((id) => ({ ...named(id), reason: 'Kin', language: null })),
  }) as Round['reviews'][number]

const names = { rater: (id: string) => id.toUpperCase(), region: (id: string) => id }
const keysOf = (regions: Readonly<Record<string, string>>, judgements = 12) =>
  sayingsOf(
    planRatings(
      Object.entries(regions).map(([region, raters]) => ({
        region,
        judgements,
        raters: [...raters],
      })),
    ),
    names,
  ).map(({ key }) => key.replace('figures-plan.', ''))

describe('a plan to try out', () => {
  const round = {
    leads: [named('l')],
    reviews: [review('north', 'ba'), review('south', 'bc', 'c')],
  }

  it('begins with who is assigned, without those known to be recused', () => {
    expect(planOf(round, 12).map(({ raters }) => raters.join(''))).toEqual(['ba', 'b'])
    const unknown = { ...round, reviews: [review('south', 'bc', null)] }
    expect(planOf(unknown, 12)[0]?.raters).toEqual(['b', 'c'])
  })

  it('offers reviewers by name, then leads, then whoever was added, each once', () => {
    const ids = candidatesOf(round, [named('x'), named('a')]).map(({ id }) => id)
    expect(ids).toEqual(['a', 'b', 'c', 'l', 'x'])
  })

  it('offers to add reviewers with an open account who are not there yet', () => {
    const person = (id: string, role: Person['role'], disabled = false) =>
      ({ ...named(id), role, disabled }) as Person
    const people = [
      person('a', 'reviewer'),
      person('d', 'reviewer'),
      person('e', 'reviewer', true),
      person('f', 'analyst'),
    ]
    expect(furtherReviewers(people, [named('a')])).toEqual([named('d')])
  })

  it('is the assignments again once every tick is taken back', () => {
    const assigned = planOf(round, 12)
    const tried = tick(assigned, 'south', 'a', true)
    expect(isSamePlan(assigned, tried)).toBe(false)
    expect(isSamePlan(assigned, tick(tried, 'south', 'a', false))).toBe(true)
    const again = tick(tick(assigned, 'north', 'b', false), 'north', 'b', true)
    expect(isSamePlan(assigned, again)).toBe(true)
  })

  it('names people in one order throughout', () => {
    const plan = planRatings([{ region: 'north', judgements: 12, raters: ['a', 'b', 'c'] }])
    const { raters, pairs, groups } = inOrderOf(['c', 'a', 'b'].map(named), plan)
    expect(raters.map(({ rater }) => rater)).toEqual(['c', 'a', 'b'])
    expect(pairs.map(({ raters: both }) => both.join(''))).toEqual(['ca', 'cb', 'ab'])
    expect(groups).toEqual([['c', 'a', 'b']])
  })
})

describe('what a plan says', () => {
  it('has one sentence where everybody rates enough together', () => {
    expect(keysOf({ north: 'ab', south: 'ab' })).toEqual(['agreement', 'joined'])
  })

  it('tells of regions with one person and with none, of few ratings, and of indirect pairs', () => {
    expect(keysOf({ north: 'ab', south: 'bc', east: 'b', west: '' })).toEqual([
      'agreement',
      'alone',
      'unrated',
      'joined',
      'indirect-one',
      'few-ratings',
    ])
    expect(keysOf({ n: 'ab', s: 'bc', e: 'cd' })).toContain('indirect')
  })

  it('says on both sides of the gate whether agreement goes beyond a share', () => {
    expect(keysOf({ north: 'ab' }, 9)[0]).toBe('agreement-few')
    expect(keysOf({ north: 'ab' }, 10)[0]).toBe('agreement')
    expect(keysOf({ north: 'a', south: 'b' })[0]).toBe('agreement-none')
    expect(keysOf({ north: '' })).toEqual(['nobody'])
  })

  it('does not say that raters in separate groups are joined', () => {
    expect(keysOf({ north: 'ab', south: 'cd' })).not.toContain('joined')
  })

  it('says of each pair what it allows', () => {
    const allowances = (regions: Readonly<Record<string, string>>, judgements = 12) =>
      planRatings(
        Object.entries(regions).map(([region, raters]) => ({
          region,
          judgements,
          raters: [...raters],
        })),
      ).pairs.map((pair) => allowanceOf(pair).replace('figures-plan.allows.', ''))
    expect(allowances({ n: 'ab', s: 'bc' })).toEqual([
      'coefficient',
      'through-others',
      'coefficient',
    ])
    expect(allowances({ n: 'ab' }, 9)).toEqual(['share'])
    expect(allowances({ n: 'a', s: 'b' })).toEqual(['nothing'])
  })

  it('rounds a tendency up to a tenth of a level, and gives none of a whole one', () => {
    expect(tendencyText(0.17)).toBe('0.2')
    expect(tendencyText(0.3)).toBe('0.3')
    expect(tendencyText(0.9)).toBe('0.9')
    expect(tendencyText(0.91)).toBeNull()
  })
})
