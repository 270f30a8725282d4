import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonsReport } from '../../../server/core/statistics/bradley-terry/comparisons-report.ts'
import type { Comparison } from '../../../server/core/statistics/rating.ts'

const name = (item: number) => `item-${String(item).padStart(4, '0')}`

/** Few pairs of many items, one of which won each, and did so up to sixty times. */
const unevenNetwork = fc
  .tuple(fc.integer({ min: 3, max: 400 }), fc.integer({ min: 11, max: 25 }))
  .chain(([items, pairsOfTen]) => {
    const item = fc.integer({ min: 0, max: items - 1 })
    const count = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.floor(60 ** share))
    const size = Math.ceil((items * pairsOfTen) / 10)
    return fc.array(fc.tuple(item, item, count), { minLength: size, maxLength: size })
  })
  .map((pairs) =>
    pairs.flatMap(([winner, loser, count]) =>
      winner === loser
        ? []
        : Array.from({ length: count }, () => ({ winner: name(winner), loser: name(loser) })),
    ),
  )
  .filter((comparisons) => comparisons.length > 0)

/** By how many wins any item departs from what the abilities expect: the slope of the likelihood. */
function largestSurplus(comparisons: readonly { winner: string; loser: string }[]): number {
  const { items, components } = comparisonsReport({ comparisons })
  const of = new Map(items.map((one) => [one.item, one]))
  const surplus = new Map<string, number>()
  const add = (item: string, wins: number) => surplus.set(item, (surplus.get(item) ?? 0) + wins)
  const abilityOf = (item: string) => of.get(item)?.ability ?? Number.NaN
  const pairs = new Set<string>()
  for (const { winner, loser } of comparisons) {
    const expected = 1 / (1 + Math.exp(abilityOf(loser) - abilityOf(winner)))
    add(winner, 1 - expected)
    add(loser, expected - 1)
    const pair = [winner, loser].sort().join()
    if (pairs.has(pair) || !components[of.get(winner)?.component ?? 0]?.regularised) continue
    pairs.add(pair)
    add(winner, 0.5 - expected)
    add(loser, expected - 0.5)
  }
  return Math.max(...[...surplus.values()].map(Math.abs))
}

describe('abilities at the maximum of the likelihood', () => {
  it('make each item of an uneven network win as often as it did', () => {
    fc.assert(
      fc.property(unevenNetwork, (comparisons) => {
        expect(largestSurplus(comparisons)).toBeLessThan(1e-6)
      }),
      { numRuns: 60 },
    )
  })

  it('hold in a circle where each item won many times, and one of them lost to the last', () => {
    const circle: Comparison[] = Array.from({ length: 300 }, (_, item) =>
      Array.from({ length: 99 }, () => ({ winner: name(item), loser: name(item + 1) })),
    ).flat()
    const { items, components } = comparisonsReport({
      comparisons: [...circle, { winner: name(300), loser: name(0) }],
    })
    expect(components.map(({ regularised }) => regularised)).toEqual([false])
    // What the upset won, one, every other pair is expected to have lost: 99 / (1 + e^d) = 1.
    const [first, second] = items
    expect((first?.ability ?? 0) - (second?.ability ?? 0)).toBeCloseTo(Math.log(98), 6)
  })
})
