import { describe, expect, it } from 'vitest'
import {
  type ChoiceMade,
  sameChoices,
  toComparisons,
} from '../../server/core/comparisons/choices-made.ts'
import { contradictions } from '../../server/core/comparisons/contradictions.ts'
import { orderOf } from '../../server/core/comparisons/order.ts'
import { comparisonsReport } from '../../server/core/statistics/bradley-terry/comparisons-report.ts'

const made = (judge: string, said: string, judgement = 'skill'): ChoiceMade => {
  const [left = '', choice, right = ''] = said.split(' ')
  const choices = { '>': 'left', '<': 'right', '=': 'tie' } as const
  return { judge, judgement, left, right, choice: choices[choice as '>'] }
}

describe('what judges chose', () => {
  it('goes to the model as wins, losses and ties, whichever side a region stood on', () => {
    const choices = [made('e', 'a > b'), made('e', 'a < c'), made('f', 'b = c')]
    expect(toComparisons(choices, (judgement, region) => `${judgement} ${region}`)).toEqual([
      { winner: 'skill a', loser: 'skill b', judge: 'e' },
      { winner: 'skill c', loser: 'skill a', judge: 'e' },
      { tie: ['skill b', 'skill c'], judge: 'f' },
    ])
  })

  it('is the same where all who compared a pair say so, from either side', () => {
    const choices = [
      made('e', 'a > b'),
      made('f', 'b < a'),
      made('e', 'a = c'),
      made('f', 'a > c'),
      made('e', 'b > c'),
      made('f', 'a > b', 'trust'),
    ]
    expect(sameChoices(choices)).toEqual({ several: 2, same: 1 })
  })
})

describe('the order of regions', () => {
  const choices = [
    ...['a > b', 'a > b', 'a > b', 'b > a', 'b > c', 'b > c', 'c > b', 'a > c', 'a > c', 'c > a'],
    ...['a = b'],
  ].map((said) => made('e', said))
  const report = comparisonsReport({ comparisons: toComparisons(choices, (_, region) => region) })

  it('has the one that came out ahead first, in items and in pairs', () => {
    const order = orderOf(report)
    expect(
      order.items.map(({ region, wins, losses, ties }) => [region, wins, losses, ties]),
    ).toEqual([
      ['a', 5, 2, 1],
      ['b', 3, 4, 1],
      ['c', 2, 4, 0],
    ])
    for (const { ahead, behind, difference, probability } of order.pairs) {
      expect(ahead < behind).toBe(true)
      expect(difference).toBeGreaterThan(0)
      expect(probability).toBeGreaterThan(0.5)
    }
    expect(order.regularised).toBe(false)
  })
})

describe('an order against the colours', () => {
  const pair = (ahead: string, behind: string, probability: number) => ({
    ...{ ahead, behind, probability, difference: 1, standardError: 1 },
  })
  const levels: Readonly<Record<string, [number, number]>> = { a: [2, 2], b: [3, 4], c: [2, 3] }
  const levelOf = (region: string) => {
    const level = levels[region]
    return level ? { lower: level[0], upper: level[1], layer: 'sealed' as const } : null
  }

  it('is contradicted where the one ahead has the lower level, the surest first', () => {
    const pairs = [pair('a', 'b', 0.7), pair('b', 'c', 0.9), pair('a', 'b', 0.99)]
    const found = contradictions(pairs, levelOf)
    expect(found.map(({ probability }) => probability)).toEqual([0.99, 0.7])
    expect(found[0]).toMatchObject({
      aheadLevel: { lower: 2, upper: 2 },
      behindLevel: { lower: 3, upper: 4 },
    })
  })

  it('is not contradicted by levels that overlap, that are missing, or by an even chance', () => {
    expect(contradictions([pair('a', 'c', 0.9)], levelOf)).toEqual([])
    expect(contradictions([pair('a', 'd', 0.9)], levelOf)).toEqual([])
    expect(contradictions([pair('a', 'b', 0.5)], levelOf)).toEqual([])
  })
})
