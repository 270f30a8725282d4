import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../server/core/statistics/random.ts'
import { tabulate } from '../../../server/core/statistics/rating-table.ts'

const ratings = [
  { unit: 'v', rater: 'b', value: 2, group: 'north' },
  { unit: 'u', rater: 'b', value: 4 },
  { unit: 'v', rater: 'a', value: 1 },
  { unit: 'u', rater: 'é', value: 3 },
  { unit: 'u', rater: 'Z', value: 1 },
]

describe('a table of ratings', () => {
  it('stands in order of unit and rater by code units, whatever the order of the input', () => {
    const table = tabulate(4, ratings)
    expect(table.units).toEqual(['u', 'v'])
    expect(table.raters).toEqual(['Z', 'a', 'b', 'é'])
    expect([...table.unitOf]).toEqual([0, 0, 0, 1, 1])
    expect([...table.raterOf]).toEqual([0, 2, 3, 1, 2])
    expect([...table.values]).toEqual([1, 4, 3, 1, 2])
    expect([...table.starts]).toEqual([0, 3, 5])
    expect(table.groups).toEqual(['north'])
    expect([...table.groupOf]).toEqual([-1, 0])
    expect(tabulate(4, [...ratings].reverse())).toEqual(table)
  })

  it('refuses a level off the scale, a repeated rating and a unit in two groups', () => {
    const one = { unit: 'u', rater: 'a', value: 1 }
    expect(() => tabulate(4, [{ ...one, value: 5 }])).toThrow('level 5 is not one of 1 to 4')
    expect(() => tabulate(4, [{ ...one, value: 1.5 }])).toThrow(RangeError)
    expect(() => tabulate(4, [one, { ...one, value: 2 }])).toThrow('rated this unit twice')
    const other = { ...one, rater: 'b', group: 'south' }
    expect(() => tabulate(4, [{ ...one, group: 'north' }, other])).toThrow('two groups')
  })
})

describe('a stream of random numbers', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomStream(seed).uniform)
    expect(draw(1)).toEqual(draw(1))
    const firsts = new Set([0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map((s) => draw(s)[0]))
    expect(firsts.size).toBe(7)
  })

  it('falls evenly: 16 bins of 64,000 draws, and of pairs of neighbours, pass a chi-squared test', () => {
    const stream = randomStream(7)
    const bins = Array.from({ length: 16 }, () => 0)
    const pairs = Array.from({ length: 16 }, () => 0)
    let last = stream.integer(4)
    for (let draw = 0; draw < 64_000; draw += 1) {
      const bin = stream.integer(16)
      bins[bin] = (bins[bin] ?? 0) + 1
      const pair = last * 4 + (bin >> 2)
      pairs[pair] = (pairs[pair] ?? 0) + 1
      last = bin >> 2
    }
    const squared = (counts: number[]) =>
      counts.reduce((sum, count) => sum + (count - 4000) ** 2 / 4000, 0)
    // The 0.1 % point of chi-squared with 15 degrees of freedom is 37.7.
    expect(squared(bins)).toBeLessThan(37.7)
    expect(squared(pairs)).toBeLessThan(37.7)
  })
})
