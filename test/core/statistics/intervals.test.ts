import { describe, expect, it } from 'vitest'
import { agreementReport } from '../../../server/core/statistics/agreement-report.ts'
import { drawBinomial } from '../../../server/core/statistics/intervals/binomial.ts'
import { quantile } from '../../../server/core/statistics/intervals/quantiles.ts'
import { createResampler } from '../../../server/core/statistics/intervals/resampler.ts'
import { wilsonInterval } from '../../../server/core/statistics/intervals/wilson.ts'
import { randomStream } from '../../../server/core/statistics/random.ts'
import { type Levels, published, ratingsOf } from '../../support/published.ts'

const hayes = published<Levels>('hayes-krippendorff-2007-40x5').data

describe('Wilson’s interval', () => {
  it.each([
    { inside: 81, n: 263, low: 0.2553, high: 0.3662 },
    { inside: 15, n: 148, low: 0.0624, high: 0.1605 },
    { inside: 0, n: 20, low: 0, high: 0.1611 },
    { inside: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('of $inside in $n is that of Newcombe 1998, table I', ({ inside, n, low, high }) => {
    const interval = wilsonInterval(inside / n, n)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('has a width where all agree', () => {
    expect(wilsonInterval(1, 48)).toMatchObject({ low: expect.closeTo(0.9259, 4), high: 1 })
  })
})

describe('the jackknife of alpha, for fewer than 25 units', () => {
  // Computed with numpy and scipy from the definition of alpha, leaving out one unit at a time.
  it.each([
    {
      rows: published<Levels>('krippendorff-12x4').data,
      levels: 5,
      low: 0.485553,
      high: 1,
      df: 10,
    },
    {
      rows: hayes
        .slice(0, 20)
        .map((row) => row.map((level) => (level === null ? null : level + 1))),
      levels: 4,
      low: 0.571904,
      high: 0.935469,
      df: 19,
    },
  ])('gives $low to $high, 1 at most', ({ rows, levels, low, high, df }) => {
    expect(agreementReport({ levels, ratings: ratingsOf(rows) }).alpha.ordinal).toMatchObject({
      low: expect.closeTo(low, 5),
      high: expect.closeTo(high, 5),
      method: { note: 'interval-jackknife', values: { degrees: df } },
    })
  })

  it('says why there is none where one unit alone varies', () => {
    const rows = [...Array.from({ length: 11 }, () => [3, 3]), [3, 2]]
    const { ordinal } = agreementReport({ levels: 4, ratings: ratingsOf(rows) }).alpha
    expect(ordinal).toMatchObject({ low: null, reason: { note: 'interval-leave-one-out' } })
  })
})

describe('the bootstrap', () => {
  const ratings = ratingsOf(hayes, 1)

  it('comes near a plain one of 20,000 resamples, computed with numpy', () => {
    const { alpha, exact } = agreementReport({ levels: 4, ratings, resamples: 8000 })
    expect(alpha.ordinal).toMatchObject({ n: 40 })
    expect('low' in alpha.ordinal && alpha.ordinal.low).toBeCloseTo(0.6229, 1.5)
    expect('high' in alpha.ordinal && alpha.ordinal.high).toBeCloseTo(0.8428, 1.5)
    expect('low' in exact && exact.low).toBeCloseTo(0.5292, 1.5)
    expect('high' in exact && exact.high).toBeCloseTo(0.7225, 1.5)
  })

  it('is the same for the same seed, and another for another', () => {
    const report = (seed?: number) => JSON.stringify(agreementReport({ levels: 4, ratings, seed }))
    expect(report(1)).toBe(report())
    expect(report(2)).not.toBe(report(1))
  })

  it('draws resamples without variation again, and says how often', () => {
    const rows = [...Array.from({ length: 39 }, () => [3, 3]), [3, 2]]
    const { ordinal } = agreementReport({ levels: 4, ratings: ratingsOf(rows) }).alpha
    const method = 'method' in ordinal ? ordinal.method : undefined
    expect(method?.note).toBe('interval-bootstrap-again')
    // A draw misses the one unit that varies with probability (39/40)^40 = 0.363: 1,140 a 2,000.
    expect(Number(method?.values?.again)).toBeGreaterThan(950)
    expect(Number(method?.values?.again)).toBeLessThan(1350)
  })

  it('claims no certainty where raters never differ', () => {
    const rows = Array.from({ length: 40 }, (_, unit) => [1 + (unit % 2), 1 + (unit % 2)])
    const { alpha, exact, pairs } = agreementReport({ levels: 4, ratings: ratingsOf(rows) })
    const none = { value: 1, low: null, high: null, reason: { note: 'interval-same-each-time' } }
    expect(alpha.ordinal).toMatchObject(none)
    expect(pairs[0]?.kappaLinear).toMatchObject(none)
    expect(exact).toMatchObject({ value: 1, high: 1, method: { note: 'interval-wilson' } })
  })
})

describe('drawing again by pattern', () => {
  /** The mean and the variance of how often each pattern comes. */
  function moments(times: readonly number[], draws: number) {
    const draw = createResampler(Int32Array.from(times), randomStream(5))
    const drawn = Array.from({ length: draws }, () => [...draw()])
    return times.map((_, pattern) => {
      const counts = drawn.map((one) => one[pattern] ?? 0)
      const mean = counts.reduce((sum, count) => sum + count, 0) / draws
      const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / draws
      return { mean, variance }
    })
  }

  it.each([{ times: [1, 2, 5] }, { times: [3, 40, 400, 157] }])(
    'has the moments of the multinomial for $times',
    ({ times }) => {
      const units = times.reduce((sum, count) => sum + count, 0)
      for (const [pattern, { mean, variance }] of moments(times, 4000).entries()) {
        const expected = times[pattern] ?? 0
        const spread = expected * (1 - expected / units)
        expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(spread / 4000))
        expect(variance / spread).toBeGreaterThan(0.85)
        expect(variance / spread).toBeLessThan(1.15)
      }
    },
  )

  it.each([
    { tosses: 40, chance: 0.1 },
    { tosses: 40, chance: 0.6 },
    { tosses: 1000, chance: 0.3 },
  ])(
    'draws binomial numbers of $tosses at $chance by their probabilities',
    ({ tosses, chance }) => {
      const random = randomStream(11)
      const draws = 20_000
      const counts = new Map<number, number>()
      for (let draw = 0; draw < draws; draw += 1) {
        const successes = drawBinomial(tosses, chance, random)
        counts.set(successes, (counts.get(successes) ?? 0) + 1)
      }
      let squared = 0
      let cells = 0
      let logProbability = tosses * Math.log1p(-chance)
      for (let successes = 0; successes <= tosses; successes += 1) {
        const expected = draws * Math.exp(logProbability)
        if (expected >= 10) {
          squared += ((counts.get(successes) ?? 0) - expected) ** 2 / expected
          cells += 1
        }
        logProbability += Math.log(
          ((tosses - successes) / (successes + 1)) * (chance / (1 - chance)),
        )
      }
      // Chi-squared has mean `cells` and variance twice that; 4 deviations off is one in thousands.
      expect(squared).toBeLessThan(cells + 4 * Math.sqrt(2 * cells))
    },
  )
})

it('takes quantiles by definition 7 of Hyndman and Fan', () => {
  const values = Float64Array.of(1, 2, 3, 4, 10)
  expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile(values, share))).toEqual([
    1,
    2,
    3,
    expect.closeTo(7.6, 12),
    10,
  ])
})
