import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonsReport } from '../../../server/core/statistics/bradley-terry/comparisons-report.ts'
import { normalProbability } from '../../../server/core/statistics/normal-probability.ts'
import type { Comparison } from '../../../server/core/statistics/rating.ts'
import { wins } from '../../support/published-comparisons.ts'

const reportOf = (...comparisons: readonly Comparison[]) => comparisonsReport({ comparisons })
const notesOf = ({ warnings }: ReturnType<typeof reportOf>) => warnings.map(({ note }) => note)

describe('a report of comparisons', () => {
  it('takes a single comparison for half a win more each way: ahead by the log of 3', () => {
    const report = reportOf({ winner: 'x', loser: 'y', judge: 'e' })
    expect(report.items).toEqual([
      {
        item: 'x',
        ability: expect.closeTo(Math.log(3) / 2, 9),
        standardError: expect.any(Number),
        wins: 1,
        losses: 0,
        ties: 0,
        component: 0,
      },
      {
        item: 'y',
        ability: expect.closeTo(-Math.log(3) / 2, 9),
        standardError: expect.any(Number),
        wins: 0,
        losses: 1,
        ties: 0,
        component: 0,
      },
    ])
    const [pair] = report.pairs
    // 2 comparisons at p = 3/4 carry an information of 2 x 3/16.
    expect(pair?.standardError).toBeCloseTo(1 / Math.sqrt(0.375), 9)
    expect(report.components[0]?.regularised).toBe(true)
    expect(notesOf(report)).toEqual(['regularised'])
  })

  it('fits an item that never lost with a pseudo-win, and says so', () => {
    const report = reportOf(...wins(3, 'a', 'b'), ...wins(2, 'b', 'c'), ...wins(1, 'c', 'b'))
    expect(report.components).toEqual([
      { items: ['a', 'b', 'c'], strongComponents: [['a'], ['b', 'c']], regularised: true },
    ])
    expect(report.items.every(({ ability }) => Number.isFinite(ability))).toBe(true)
    expect(report.reliability).toEqual({ value: null, reason: { note: 'reliability-regularised' } })
  })

  it('orders items that nobody compared across apart, each group about zero', () => {
    const two = [
      ...wins(2, 'a', 'b'),
      ...wins(1, 'b', 'a'),
      ...wins(3, 'y', 'z'),
      ...wins(1, 'z', 'y'),
    ]
    const report = reportOf(...two)
    expect(report.items.map(({ component }) => component)).toEqual([0, 0, 1, 1])
    expect(report.items[0]?.ability).toBeCloseTo(Math.log(2) / 2, 9)
    expect(report.items[2]?.ability).toBeCloseTo(Math.log(3) / 2, 9)
    expect(report.pairs.map(({ items }) => items)).toEqual([
      ['a', 'b'],
      ['y', 'z'],
    ])
    expect(report.reliability).toEqual({
      value: null,
      reason: { note: 'reliability-apart', values: { count: 2 } },
    })
    expect(notesOf(report)).toEqual(['compared-apart'])
  })

  it('lets an item with ties only stand alone, and a judge of ties only without a fit', () => {
    const report = reportOf(...wins(1, 'a', 'b'), ...wins(1, 'b', 'a'), {
      tie: ['b', 't'],
      judge: 'e',
    })
    expect(report.items[2]).toEqual({
      item: 't',
      ability: null,
      standardError: null,
      wins: 0,
      losses: 0,
      ties: 1,
      component: 1,
    })
    expect(report.components[1]).toEqual({
      items: ['t'],
      strongComponents: [['t']],
      regularised: false,
    })
    expect(report.judges).toEqual([{ judge: 'e', n: 1, infit: null }])
    expect(report.pairs).toHaveLength(1)
    expect(report.reliability).toEqual({
      value: null,
      reason: { note: 'reliability-without-spread' },
    })
    expect(notesOf(report)).toEqual(['ties-left-out', 'ties-only'])
  })

  it('has no order where there are ties alone', () => {
    const report = reportOf({ tie: ['x', 'y'] })
    expect(report.items.map(({ ability }) => ability)).toEqual([null, null])
    expect(report.reliability).toEqual({ value: null, reason: { note: 'nothing-compared' } })
  })

  it('tells a judge who chose against the order from one who chose with it', () => {
    const by = (judge: string, list: readonly Comparison[]) =>
      list.map((one) => ({ ...one, judge }))
    const order = [...wins(8, 'a', 'b'), ...wins(8, 'b', 'c'), ...wins(8, 'a', 'c')]
    const against = [...wins(2, 'b', 'a'), ...wins(2, 'c', 'b'), ...wins(2, 'c', 'a')]
    const [contrary, usual] = reportOf(...by('with', order), ...by('against', against)).judges
    expect(contrary?.infit).toBeGreaterThan(2)
    expect(usual?.infit).toBeLessThan(1)
  })

  it('leaves out the differences of pairs beyond 60 items', () => {
    const ring = Array.from({ length: 61 }, (_, at) => ({
      winner: `i${at}`,
      loser: `i${(at + 1) % 61}`,
    }))
    expect(reportOf(...ring).pairs).toEqual([])
    expect(notesOf(reportOf(...ring))).toEqual(['too-many-items-for-pairs'])
  })

  it('copes with a chain of 3,000 items, and says that their errors are left out', () => {
    const chain = Array.from({ length: 3000 }, (_, at) => ({
      winner: `i${at}`,
      loser: `i${at + 1}`,
    }))
    const report = reportOf(...chain)
    const ability = Object.fromEntries(report.items.map((one) => [one.item, Number(one.ability)]))
    expect(Number(ability.i7) - Number(ability.i8)).toBeCloseTo(Math.log(3), 6)
    expect(notesOf(report)).toContain('too-many-items-for-errors')
    expect(report.reliability).toEqual({ value: null, reason: { note: 'reliability-regularised' } })
  })
})

const comparison = fc
  .tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([one, ahead, kind]): Comparison => {
    const other = (one + ahead) % 6
    const judge = `j${kind % 3}`
    if (kind === 4) return { tie: [`i${one}`, `i${other}`], judge }
    return { winner: `i${one}`, loser: `i${other}`, judge }
  })
const some = fc.array(comparison, { minLength: 1, maxLength: 40 })

describe('whatever the comparisons are', () => {
  it('their order changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (comparisons, keys) => {
        const shuffled = comparisons
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) =>
            'tie' in one ? { ...one, tie: [one.tie[1], one.tie[0]] as const } : one,
          )
        expect(comparisonsReport({ comparisons: shuffled })).toEqual(
          comparisonsReport({ comparisons }),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('other names of the items give each the same ability', () => {
    fc.assert(
      fc.property(some, (comparisons) => {
        const named = (name: string) => `i${5 - Number(name.slice(1))}`
        const renamed = comparisons.map((one) =>
          'tie' in one
            ? { ...one, tie: [named(one.tie[0]), named(one.tie[1])] as const }
            : { ...one, winner: named(one.winner), loser: named(one.loser) },
        )
        const other = new Map(
          comparisonsReport({ comparisons: renamed }).items.map((one) => [one.item, one]),
        )
        for (const { item, ability, standardError } of comparisonsReport({ comparisons }).items) {
          expectSame(other.get(named(item))?.ability, ability)
          expectSame(other.get(named(item))?.standardError, standardError)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('losing in place of winning turns every sign, and no error', () => {
    fc.assert(
      fc.property(some, (comparisons) => {
        const turned = comparisons.map((one) =>
          'tie' in one ? one : { ...one, winner: one.loser, loser: one.winner },
        )
        const other = comparisonsReport({ comparisons: turned })
        for (const [at, one] of comparisonsReport({ comparisons }).items.entries()) {
          expectSame(other.items[at]?.ability, one.ability === null ? null : -one.ability)
          expectSame(other.items[at]?.standardError, one.standardError)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function expectSame(actual: number | null | undefined, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull()
  else expect(actual).toBeCloseTo(expected, 6)
}

describe('the normal distribution', () => {
  // pnorm of R 4.2.2.
  it.each([
    [-8.2, 1.20193515427359e-16],
    [-3.5, 0.000232629079035525],
    [-1.2345, 0.10850832336267018],
    [0, 0.5],
    [0.1, 0.539827837277029],
    [2.5, 0.9937903346742238],
    [6, 0.9999999990134123],
  ])('below %d is %d', (z, expected) => {
    expect(Math.abs(normalProbability(z) / expected - 1)).toBeLessThan(1e-8)
  })
})
