import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ChoiceMade, toComparisons } from '../../server/core/comparisons/choices-made.ts'
import { clusterByJudgement } from '../../server/core/comparisons/pooled-errors.ts'
import { comparisonsReport } from '../../server/core/statistics/bradley-terry/comparisons-report.ts'

const source = new URL('../../fixtures/2012-11-readings/readings.json', import.meta.url)
const readings: { comparisons: Record<'judge' | 'judgement' | 'winner' | 'loser', string>[] } =
  JSON.parse(readFileSync(source, 'utf8'))
const choices = readings.comparisons.map(
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
  const plain = plainReport(choices)
  const clustered = clusterByJudgement(plain, choices)

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
    const [first] = choices
    const one = choices.filter(({ judgement }) => judgement === first?.judgement)
    expect(clusterByJudgement(plainReport(one), one)).toEqual(plainReport(one))
  })
})
