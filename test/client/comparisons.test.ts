import { describe, expect, it } from 'vitest'
import { judgementsFigure } from '../../client/features/comparisons/order-figure.ts'
import {
  intervalOf,
  tellByJudgement,
  tellNumber,
  tellOrder,
  tellPooled,
  tellProbability,
} from '../../client/features/comparisons/order-finding.ts'
import { tellPlaces } from '../../client/features/comparisons/order-places.ts'
import { pairSheet } from '../../client/features/comparisons/order-sheets.ts'
import type { ComparisonsPart } from '../../client/features/comparisons/part.ts'
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

  it('gives no place to a region that only tied, and no order where nothing was compared', () => {
    const items = [item('a', 1), item('b', 0), item('c', 0), item('d', null)]
    const all = [pair('a', 'b', 0.8), pair('a', 'c', 0.8), pair('b', 'c', 0.5)]
    const ties = `D (${t('comparisons.no-ability')})`
    expect(tellPlaces({ items, pairs: all }, words)).toBe(`A, B = C; ${ties}`)
    const orders = t('comparisons.no-common-order', { orders: 'A, B; C' })
    expect(tellPlaces({ items, pairs: all.slice(0, 1) }, words)).toBe(`${orders}; ${ties}`)
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

  it('says whose choices it tells of where one or two judges made them', () => {
    const some = order(pair('a', 'b', 0.98), pair('a', 'c', 0.999), pair('b', 'c', 0.6))
    const finding = tellOrder(some, words)
    expect(tellPooled(some, 2, words)).toBe(t('comparisons.by-few', { judges: 2, finding }))
    expect(tellPooled(some, 3, words)).toBe(finding)
    const unsure = order(pair('a', 'b', 0.9))
    expect(tellPooled(unsure, 1, words)).toBe(t('comparisons.none-apart'))
  })

  it('names on how many choices of how many judges the orders rest', () => {
    const one = { ...order(pair('a', 'b', 0.98)), choices: 12, judges: 2 }
    const basis = t('comparisons.basis', { choices: 12, judges: 2 })
    const told = { apart: 2, total: 2, few: 'yes', basis }
    expect(tellByJudgement([one, one], words)).toBe(t('comparisons.by-judgement-finding', told))

    const other = { ...order(pair('a', 'b', 0.9)), choices: 18, judges: 3 }
    const range = t('comparisons.basis-range', { fewest: 12, choices: 18, judges: 3 })
    expect(tellByJudgement([one, other], words)).toBe(
      t('comparisons.by-judgement-finding', { apart: 1, total: 2, few: 'yes', basis: range }),
    )
    expect(tellByJudgement([other], words)).toContain(
      t('comparisons.basis', { choices: 18, judges: 3 }),
    )
  })

  it('says so where there are ties alone', () => {
    expect(tellOrder(order(), words)).toBe(t('comparisons.none-compared'))
  })

  it('never gives a probability as certain', () => {
    expect(tellProbability(0.9999, words)).toBe(t('comparisons.over-percent', { percent: 99 }))
    expect(tellProbability(0.972, words)).toBe('97%')
  })
})

it('takes each choice by itself in so many words where few judged', () => {
  const { t } = chartWords('en')
  const one = { ...order(pair('a', 'b', 0.98)), choices: 12, judges: 2 }
  const level = { ...order(pair('a', 'b', 0.6)), choices: 6, judges: 1 }
  expect([tellByJudgement([one], { t }), tellByJudgement([level], { t })]).toEqual([
    'On 1 of 1 judgement at least two regions can be told apart, taking each choice by itself: 12 choices by 2 judges on each.',
    'On none of 1 judgement can two regions be told apart: 6 choices by one judge on each.',
  ])
})

describe('what is taken away', () => {
  const { t } = chartWords('en')
  const words = { t, chart: chartWords('en'), region: (id: string) => id, judgement: String }
  const one = { ...order(pair('a', 'b', 0.9)), code: 'skill', choices: 12, judges: 2 }
  const counts = { comparisons: 12, ties: 0, several: 6, same: 5, afterReveal: 0 }
  const judge = { name: 'Rhys', model: false, compared: 6, ties: 0, infit: 1 }
  const part = {
    round: { id: 'r', title: 'Round', provenance: 'simulated', positionAt: '2015-11' },
    figures: {
      judgements: [{ ...one, items: [item('a', 1.7966362e-19)], regularised: true }],
      pooled: one,
      counts: { ...counts, changedSince: 3, readDifferently: 0 },
      judges: [judge, judge],
    },
    notHandedIn: { judges: 1, choices: 4, own: 0 },
    words,
  } as unknown as ComparisonsPart

  it('says who made it, what does not count, what has changed and how its errors were made', () => {
    const { sheet, facts } = judgementsFigure(part)
    const [row = []] = sheet.rows
    const cell = (column: string) => String(row[sheet.columns.indexOf(column)])
    const told = [
      t('comparisons.counts', { comparisons: 12, ties: 0, judges: 2 }),
      t('comparisons.not-handed-in', { judges: 1, choices: 4 }),
      t('comparisons.changed-since', { count: 3 }),
      t('comparisons.few-judges', { judges: 2 }),
    ]
    for (const fact of told) {
      expect(facts).toContain(fact)
      expect(cell('made_by')).toContain(fact)
    }
    expect(facts).toContain(t('comparisons.regularised'))
    expect(
      ['provenance', 'position_at', 'choices', 'judges', 'errors', 'ability'].map(cell),
    ).toEqual(['simulated', '2015-11', '12', '2', 'model', '0'])
    expect(pairSheet(part).sheet.rows.map((pairs) => pairs.length)).toEqual([20, 20])
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
