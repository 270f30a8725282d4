import { describe, expect, it } from 'vitest'
import {
  intervalOf,
  tellNumber,
  tellOrder,
  tellProbability,
} from '../../client/features/comparisons/order-finding.ts'
import type { ShownOrder } from '../../server/contract/comparisons.ts'
import { chartWords } from './support/chart-words.ts'

const item = (region: string, ability: number | null = 0) => ({
  ...{ region, ability, standardError: ability === null ? null : 0.5 },
  ...{ wins: 1, losses: 1, ties: 0 },
})
const pair = (ahead: string, behind: string, probability: number) => ({
  ...{ ahead, behind, probability, difference: 1, standardError: 0.5 },
})
const order = (...pairs: ShownOrder['pairs']): ShownOrder => ({
  items: [item('a'), item('b'), item('c')],
  pairs,
  regularised: false,
})

describe.each(['en', 'cy'] as const)('what an order says in %s', (language) => {
  const { t } = chartWords(language)
  const words = { t, region: (id: string) => id.toUpperCase() }

  it('tells nobody apart where no probability is near to one', () => {
    const unsure = order(pair('a', 'b', 0.97), pair('a', 'c', 0.9), pair('b', 'c', 0.5))
    expect(tellOrder(unsure, words)).toBe(t('comparisons.none-apart'))
  })

  it('names who is ahead of whom, and says that the rest cannot be told', () => {
    const some = order(pair('a', 'b', 0.98), pair('a', 'c', 0.999), pair('b', 'c', 0.6))
    expect(tellOrder(some, words)).toBe(
      `${t('comparisons.ahead', { ahead: 'A', behind: 'B, C' })} ${t('comparisons.rest')}`,
    )
  })

  it('gives the whole order where every pair is told apart', () => {
    const all = order(pair('a', 'b', 0.98), pair('a', 'c', 0.999), pair('b', 'c', 0.975))
    expect(tellOrder(all, words)).toBe(t('comparisons.all-apart', { names: 'A, B, C' }))
  })

  it('says so where there are ties alone', () => {
    expect(tellOrder(order(), words)).toBe(t('comparisons.none-compared'))
  })

  it('never gives a probability as certain', () => {
    expect(tellProbability(0.9999, words)).toBe(t('comparisons.over-percent', { percent: 99 }))
    expect(tellProbability(0.972, words)).toBe('97%')
  })
})

describe('the figures of a place', () => {
  it('have an interval of 95 %, or none', () => {
    const { low = 0, high = 0 } = intervalOf(item('a', 1)) ?? {}
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.02', '1.98'])
    expect(intervalOf(item('a', null))).toBeNull()
  })

  it('are told with two places, and without a minus before nothing', () => {
    expect([0.456, -1.2, -0.001].map(tellNumber)).toEqual(['0.46', '−1.20', '0.00'])
  })
})
