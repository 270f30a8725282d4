import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ChoiceMade, toComparisons } from '../../server/core/comparisons/choices-made.ts'
import {
  clusterByJudge,
  clusterByJudgement,
  clusterPooled,
} from '../../server/core/comparisons/clustered-errors.ts'
import { orderOf, sure } from '../../server/core/comparisons/order.ts'
import { shuffle } from '../../server/core/comparisons/shuffle.ts'
import { comparisonsReport } from '../../server/core/statistics/bradley-terry/comparisons-report.ts'
import { randomStream } from '../../server/core/statistics/random.ts'

const source = new URL('../../fixtures/2012-11-readings/readings.json', import.meta.url)
const readings: { comparisons: Record<'judge' | 'judgement' | 'winner' | 'loser', string>[] } =
  JSON.parse(readFileSync(source, 'utf8'))
const readingChoices = readings.comparisons.map(
  ({ judge, judgement, winner, loser }): ChoiceMade => ({
    judge,
    judgement,
    left: winner,
    right: loser,
    choice: 'left',
  }),
)
const plainReport = (made: readonly ChoiceMade[]) =>
  comparisonsReport({ comparisons: toComparisons(made, (_, region) => region) })

describe('the errors of an order over all judgements', () => {
  const plain = plainReport(readingChoices)
  const clustered = clusterByJudgement(plain, readingChoices)

  it('are the sandwich by judgement, as numpy has it, and the order stays', () => {
    const expected = [
      ['central-south', 0.266495],
      ['north-wales', 0.355614],
      ['south-east', 0.460559],
      ['south-west-and-mid-wales', 0.385967],
    ] as const
    for (const [place, [region, error]] of expected.entries()) {
      expect(clustered.items[place]?.item).toBe(region)
      expect(clustered.items[place]?.standardError).toBeCloseTo(error, 5)
      expect(clustered.items[place]?.ability).toBe(plain.items[place]?.ability)
    }
    expect(clustered.reliability.value).toBeCloseTo(0.314503, 5)
  })

  it('no longer tell two regions apart where judgements go now one way, now the other', () => {
    const [wide] = clustered.pairs.filter(({ items: [, other] }) => other === 'north-wales')
    expect(wide?.standardError).toBeCloseTo(0.533313, 5)
    expect(1 - Number(wide?.probability)).toBeCloseTo(0.890301, 5)
  })

  it('are never smaller than the model’s own, and stay these for one judgement alone', () => {
    const alike = [...'abcdef'].flatMap((judgement) => [
      { judge: 'e', judgement, left: 'x', right: 'y', choice: 'left' as const },
      { judge: 'f', judgement, left: 'x', right: 'y', choice: 'right' as const },
    ])
    expect(clusterByJudgement(plainReport(alike), alike).pairs).toEqual(plainReport(alike).pairs)
    const [first] = readingChoices
    const one = readingChoices.filter(({ judgement }) => judgement === first?.judgement)
    expect(clusterByJudgement(plainReport(one), one)).toEqual(plainReport(one))
  })
})

/** Every pair of four regions, compared by judges each of whom keeps to an order of their own. */
function chosenBy(orders: readonly string[]): ChoiceMade[] {
  return orders.flatMap((order, judge) =>
    [...'abcd'].flatMap((left, at) =>
      [...'abcd'].slice(at + 1).map((right): ChoiceMade => {
        const choice = order.indexOf(left) < order.indexOf(right) ? 'left' : 'right'
        return { judge: `judge-${judge}`, judgement: 'skill', left, right, choice }
      }),
    ),
  )
}

const apartIn = (report: ReturnType<typeof plainReport>) =>
  orderOf(report).pairs.filter(({ probability }) => probability >= sure).length

describe('the errors of judges who differ', () => {
  it('tell no two regions apart where judges each keep to another order', () => {
    const choices = chosenBy(['abcd', 'abdc', 'abcd', 'bacd', 'dcab', 'cabd'])
    const plain = plainReport(choices)
    expect(apartIn(plain)).toBeGreaterThan(0)
    expect(apartIn(clusterByJudge(plain, choices))).toBe(0)
  })

  it('stay the model’s where all judges keep to the same order', () => {
    const choices = chosenBy(['abcd', 'abcd', 'abcd', 'abcd'])
    const plain = plainReport(choices)
    expect(clusterByJudge(plain, choices).pairs).toEqual(plain.pairs)
    expect(apartIn(plain)).toBeGreaterThan(0)
  })

  it('stay the model’s with two judges, who tell too little of how judges differ', () => {
    const choices = chosenBy(['abcd', 'dcba'])
    expect(clusterByJudge(plainReport(choices), choices)).toEqual(plainReport(choices))
  })

  it('let level regions come out apart for one pair in twenty at most', () => {
    const stream = randomStream(7)
    for (const judges of [3, 4, 6]) {
      const rounds = 120
      let apart = 0
      for (let round = 0; round < rounds; round += 1) {
        const orders = Array.from({ length: judges }, () => shuffle([...'abcd'], stream).join(''))
        const choices = chosenBy(orders)
        apart += apartIn(clusterByJudge(plainReport(choices), choices))
      }
      expect(apart / (6 * rounds)).toBeLessThan(0.055)
    }
  })

  it('hold for all judgements together too, where each judge favours regions of their own', () => {
    const judgements = [...'uvwxyz']
    const choices = ['abcd', 'bdac', 'cadb', 'dcba'].flatMap((order, judge) =>
      judgements.flatMap((judgement) =>
        chosenBy([order]).map((one) => ({ ...one, judgement, judge: `judge-${judge}` })),
      ),
    )
    const tilted = [
      ...choices,
      ...judgements.flatMap((judgement) =>
        chosenBy(['abcd']).map((one) => ({ ...one, judgement, judge: 'judge-4' })),
      ),
    ]
    const plain = plainReport(tilted)
    expect(apartIn(clusterByJudgement(plain, tilted))).toBeGreaterThan(0)
    expect(apartIn(clusterPooled(plain, tilted))).toBe(0)
    const wide = clusterPooled(plainReport(readingChoices), readingChoices)
    expect(wide).toEqual(clusterByJudgement(plainReport(readingChoices), readingChoices))
  })
})
