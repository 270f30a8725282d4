import { describe, expect, it } from 'vitest'
import {
  carriable,
  startAfresh,
  toCarryInput,
  versionSince,
} from '../../client/features/carried/carry-choice.ts'
import { groupUnreviewed } from '../../client/features/carried/unreviewed.ts'
import type { RoundSummary } from '../../server/contract/rounds.ts'

const round = (id: string, published: boolean) => ({ id, published }) as RoundSummary

describe('the choice of an earlier round', () => {
  it('offers published rounds alone', () => {
    expect(carriable([round('a', true), round('b', false)]).map(({ id }) => id)).toEqual(['a'])
  })

  it('says how the newest version of the framework goes with the earlier one', () => {
    const since = (earlier: number, version: number, meaningSince: number) =>
      versionSince({ frameworkVersion: earlier }, { version, meaningSince })
    expect([since(2, 2, 1), since(1, 2, 1), since(1, 2, 2), since(2, 4, 3)]).toEqual([
      'same',
      'editorial',
      'changed',
      'changed',
    ])
  })

  it('sends nothing for a round that starts afresh', () => {
    expect(toCarryInput({ ...startAfresh, version: 'same' })).toEqual({})
    expect(toCarryInput({ from: 'a', version: 'same', people: false })).toEqual({
      carriedFrom: 'a',
      carriedVersion: 'same',
      carriedPeople: false,
    })
  })
})

describe('what nobody has looked at', () => {
  const one = (region: string, judgement: string) => ({ region, judgement, title: judgement })
  const regions = [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
    { id: 'west', name: 'West' },
  ]

  it('stands by region in the order of the round, without regions that are done', () => {
    const unreviewed = [one('west', 'vision'), one('north', 'data'), one('north', 'vision')]
    const groups = groupUnreviewed(unreviewed, regions)
    expect(
      groups.map(({ region, judgements }) => [
        region.name,
        judgements.map(({ judgement }) => judgement),
      ]),
    ).toEqual([
      ['North', ['data', 'vision']],
      ['West', ['vision']],
    ])
  })

  it('is told of the regions asked for alone', () => {
    expect(groupUnreviewed([one('west', 'vision')], regions.slice(0, 2))).toEqual([])
  })
})
