import { describe, expect, it } from 'vitest'
import { comparisonsReport } from '../../../server/core/statistics/bradley-terry/comparisons-report.ts'
import type { Comparison } from '../../../server/core/statistics/rating.ts'
import {
  comparisonsOfReadings,
  publishedComparisons,
  wins,
} from '../../support/published-comparisons.ts'

type ByName = Readonly<Record<string, number>>

const abilities = (comparisons: readonly Comparison[]) => {
  const report = comparisonsReport({ comparisons })
  const ability = Object.fromEntries(report.items.map((one) => [one.item, one.ability]))
  const error = Object.fromEntries(report.items.map((one) => [one.item, one.standardError]))
  return { report, ability, error }
}

function expectNear(actual: Record<string, unknown>, expected: ByName, tolerance: number): void {
  for (const [name, value] of Object.entries(expected)) {
    expect(Math.abs(Number(actual[name]) - value), name).toBeLessThanOrEqual(tolerance)
  }
}

describe('abilities on published comparisons', () => {
  it('are those of the citations among four journals (Stigler 1994; Agresti 2002)', () => {
    const { data, computed, tolerance } = publishedComparisons<
      readonly (readonly number[])[],
      { relative_to_Biometrika: readonly number[]; se: readonly number[] }
    >('stigler-agresti-citations')
    const comparisons = data.flatMap((row, cited) =>
      row.flatMap((count, citing) =>
        cited === citing ? [] : wins(count, `j${cited}`, `j${citing}`),
      ),
    )
    const { report } = abilities(comparisons)
    for (const [journal, expected] of computed.relative_to_Biometrika.entries()) {
      const [first, other] = [report.items[0], report.items[journal]]
      expect(Number(other?.ability) - Number(first?.ability)).toBeCloseTo(expected, 4)
      const pair = report.pairs.find(({ items }) => items.join() === `j0,j${journal}`)
      if (!pair) continue
      expect(Math.abs(pair.standardError - Number(computed.se[journal]))).toBeLessThan(tolerance)
    }
    expect(report.items.reduce((sum, { ability }) => sum + Number(ability), 0)).toBeCloseTo(0, 9)
  })

  it('are those of the chess games of Venice 1971, whose draws are counted and left out', () => {
    const { data, computed, tolerance } = publishedComparisons<
      readonly string[],
      { theta: ByName; se_full_information: ByName; SSR_full_se: number }
    >('venice-1971-chess')
    const { report, ability, error } = abilities(gamesOf(data))
    expectNear(ability, computed.theta, tolerance)
    expectNear(error, computed.se_full_information, tolerance)
    expectNear(report.reliability as object as ByName, { value: computed.SSR_full_se }, tolerance)
    expect(report.items.reduce((sum, { ties }) => sum + ties, 0)).toBe(2 * 25)
    expect(report.warnings).toEqual([{ note: 'ties-left-out', values: { count: 25 } }])
  })

  it('are those that R gives for the comparisons of the readings, all pooled', () => {
    const { computed, tolerance } = publishedComparisons<
      string,
      { ability: ByName; se: ByName; infit: ByName; reliability: number }
    >('readings-2012-pooled')
    const { report, ability, error } = abilities(comparisonsOfReadings())
    expectNear(ability, computed.ability, tolerance)
    expectNear(error, computed.se, tolerance)
    expect(report.judges.map(({ judge, n }) => [judge, n])).toEqual([
      ['judge-e', 72],
      ['judge-f', 72],
    ])
    const infits = Object.fromEntries(report.judges.map(({ judge, infit }) => [judge, infit]))
    expectNear(infits, computed.infit, tolerance)
    expectNear(report.reliability as object as ByName, { value: computed.reliability }, tolerance)
    const [pair] = report.pairs
    expect(pair?.items).toEqual(['central-south', 'north-wales'])
    expect(pair?.difference).toBeCloseTo(-0.65497644, 6)
    expect(pair?.standardError).toBeCloseTo(0.30224998, 6)
    expect(pair?.probability).toBeCloseTo(0.0151205, 5)
  })

  it('are those that R gives with half a win more each way, where one region lost every time', () => {
    const { computed, tolerance } = publishedComparisons<string, { ability: ByName; se: ByName }>(
      'readings-2012-clarity-of-vision',
    )
    const { report, ability, error } = abilities(comparisonsOfReadings('clarity-of-vision'))
    expectNear(ability, computed.ability, tolerance)
    expectNear(error, computed.se, tolerance)
    expect(report.components).toEqual([
      {
        items: ['central-south', 'north-wales', 'south-east', 'south-west-and-mid-wales'],
        strongComponents: [
          ['central-south'],
          ['north-wales', 'south-west-and-mid-wales'],
          ['south-east'],
        ],
        regularised: true,
      },
    ])
    expect(report.reliability).toEqual({ value: null, reason: { note: 'reliability-regularised' } })
  })
})

/** Rows of players, columns of games: 1 won, 0 lost, D drawn. */
function gamesOf(rows: readonly string[]): Comparison[] {
  const players = rows.map((row) => row.split(' ') as [string, string])
  return [...(players[0]?.[0] ?? '')].map((_, game): Comparison => {
    const [one, other] = players.filter(([results]) => results[game] !== '.')
    if (!one || !other) throw new Error(`game ${game} has no two players`)
    const [first, second] = [one[1], other[1]]
    if (one[0][game] === 'D') return { tie: [first, second] }
    return one[0][game] === '1'
      ? { winner: first, loser: second }
      : { winner: second, loser: first }
  })
}
