import { describe, expect, it } from 'vitest'
import { ac2 } from '../../../server/core/statistics/ac2.ts'
import { agreementWeights } from '../../../server/core/statistics/agreement-weights.ts'
import { type AlphaMetric, alpha } from '../../../server/core/statistics/alpha.ts'
import { intraclassCorrelations } from '../../../server/core/statistics/icc.ts'
import { tabulate } from '../../../server/core/statistics/rating-table.ts'
import { arrangePatterns, findPatterns } from '../../../server/core/statistics/unit-patterns.ts'
import { weightedKappa } from '../../../server/core/statistics/weighted-kappa.ts'
import { plainAlpha } from '../../support/plain-alpha.ts'
import { type Levels, published, ratingsOf } from '../../support/published.ts'

const patternsOf = (levels: number, rows: Levels, addend = 0) =>
  findPatterns(tabulate(levels, ratingsOf(rows, addend)))

/** Weights by which only the same level counts as agreement. */
function unweighted(levels: number) {
  const of = Float64Array.from({ length: levels ** 2 }, (_, at) =>
    at % (levels + 1) === 0 ? 1 : 0,
  )
  return { levels, of }
}

function near(actual: number | null, expected: unknown, tolerance: number): void {
  expect(actual).not.toBeNull()
  expect(Math.abs((actual ?? Number.NaN) - Number(expected))).toBeLessThanOrEqual(tolerance)
}

describe('alpha on published data', () => {
  it.each([
    { id: 'krippendorff-12x4', levels: 5, addend: 0 },
    { id: 'hayes-krippendorff-2007-40x5', levels: 4, addend: 1 },
    { id: 'krippendorff-2018-p306', levels: 2, addend: 1 },
    { id: 'oolong-96-10x3', levels: 2, addend: 0 },
    { id: 'wikipedia-15x3', levels: 4, addend: 0 },
  ])(
    'gives the values of $id, by every metric, as the definition does',
    ({ id, levels, addend }) => {
      const { data, published: printed, computed, tolerance } = published<Levels>(id)
      const patterns = patternsOf(levels, data, addend)
      for (const metric of ['nominal', 'ordinal', 'interval'] satisfies AlphaMetric[]) {
        const { value } = alpha(patterns, metric)
        if (metric in printed) near(value, printed[metric], tolerance)
        if (metric in computed) near(value, computed[metric], 5e-7)
        near(value, plainAlpha(data, metric), 1e-12)
      }
    },
  )

  it('drops a unit with one rating, and counts those it rests on', () => {
    const { data } = published<Levels>('krippendorff-12x4')
    expect(alpha(patternsOf(5, data), 'ordinal').value).toBe(
      alpha(patternsOf(5, data.slice(0, 11)), 'ordinal').value,
    )
    expect(alpha(patternsOf(5, data), 'ordinal')).toMatchObject({ n: 11 })
  })

  it('keeps clear of four values that other software gives for the same data', () => {
    const { data } = published<Levels>('krippendorff-12x4')
    const { value } = alpha(patternsOf(5, data), 'ordinal')
    for (const other of [0.789217, 0.83364, 0.845909]) {
      expect(Math.abs((value ?? 0) - other)).toBeGreaterThan(0.01)
    }
    const binary = published<Levels>('krippendorff-2018-p306')
    near(alpha(patternsOf(2, binary.data, 1), 'nominal').value, 0.234375, 1e-9)
  })
})

describe('Gwet’s coefficients on published data', () => {
  interface Computed {
    readonly gwet_ac: { readonly value: number; readonly se: number }
  }

  it.each([
    { id: 'gwet-raw4raters-12x4', levels: 5, addend: 0 },
    { id: 'gwet-raw5observers-15x5', levels: 4, addend: 1 },
  ])('gives AC1 and AC2 of $id with their standard errors', ({ id, levels, addend }) => {
    const { data, computed } = published<Levels>(id)
    const patterns = patternsOf(levels, data, addend)
    const kinds = { unweighted: unweighted(levels), ...bothWeights(levels) }
    for (const [kind, weights] of Object.entries(kinds)) {
      const { gwet_ac } = computed[kind] as Computed
      const figure = ac2(patterns, weights)
      near(figure.value, gwet_ac.value, 1e-5)
      near('standardError' in figure ? figure.standardError : null, gwet_ac.se, 1e-5)
    }
    expect(ac2(patterns, kinds.linear)).toMatchObject({ n: data.length })
  })

  it('gives AC1 of six psychiatrists from counts of their diagnoses (Fleiss 1971)', () => {
    const {
      data,
      published: printed,
      tolerance,
    } = published<readonly number[][]>('fleiss-1971-subset-15x5cats-6raters')
    const given = Int32Array.from(data.flat())
    const patterns = arrangePatterns(5, given, new Int32Array(data.length).fill(1))
    const figure = ac2(patterns, unweighted(5))
    near(figure.value, printed.AC1, tolerance)
    near('standardError' in figure ? figure.standardError : null, printed.AC1_se, tolerance)
    near(alpha(patterns, 'nominal').value, printed.kripp, tolerance)
  })
})

describe('Cohen’s kappa on published data', () => {
  it('gives kappa and weighted kappa of Cohen 1968, and of Fleiss, Cohen and Everitt 1969', () => {
    const cohen = published<{
      proportions: number[][]
      n: number
      disagreement_weights: number[][]
    }>('cohen-1968-3x3-n200')
    const pairs = Int32Array.from(cohen.data.proportions.flat(), (p) =>
      Math.round(p * cohen.data.n),
    )
    const of = Float64Array.from(cohen.data.disagreement_weights.flat(), (weight) => 1 - weight / 6)
    const { computed } = cohen
    expectKappa(pairs, unweighted(3), computed.kappa, computed.kappa_se_fce1969)
    expectKappa(pairs, { levels: 3, of }, computed.weighted, computed.weighted_se_fce1969)
    expectKappa(pairs, agreementWeights(3, 'linear'), computed.linear, computed.linear_se)
    expectKappa(pairs, agreementWeights(3, 'quadratic'), computed.quadratic, computed.quadratic_se)

    const later = published<{ table: number[][]; agreement_weights: number[][] }>(
      'fleiss-cohen-everitt-1969',
    )
    const table = Int32Array.from(later.data.table.flat())
    const weights = { levels: 3, of: Float64Array.from(later.data.agreement_weights.flat()) }
    expectKappa(table, unweighted(3), later.computed.kappa, later.computed.kappa_se)
    expectKappa(table, weights, later.computed.weighted, later.computed.weighted_se)
  })

  it('gives kappa of two abstractors (Gwet 2014), also weighted', () => {
    const { data, computed } = published<number[][]>('gwet-abstractors-3x3')
    const pairs = Int32Array.from(data.flat())
    expectKappa(pairs, unweighted(3), computed.kappa, computed.kappa_se)
    expectKappa(pairs, agreementWeights(3, 'linear'), computed.linear, computed.linear_se)
    expectKappa(pairs, agreementWeights(3, 'quadratic'), computed.quadratic, computed.quadratic_se)
  })

  it('rests on the whole scale, used or not (psych’s examples)', () => {
    const bates = published<{ rater1: number[]; rater2: number[] }>('psych-bates-9')
    const nine = countPairs(bates.data, 9)
    near(weightedKappa(nine, unweighted(9)).value, bates.computed.kappa, 1e-6)
    near(weightedKappa(nine, agreementWeights(9, 'linear')).value, bates.computed.linear, 1e-6)
    near(
      weightedKappa(nine, agreementWeights(9, 'quadratic')).value,
      bates.computed.quadratic,
      1e-6,
    )

    const finnegan = published<{ rater1: number[]; rater2: number[] }>('psych-finnegan-levels')
    const ten = weightedKappa(countPairs(finnegan.data, 10), agreementWeights(10, 'quadratic'))
    near(ten.value, finnegan.computed.quadratic_levels_1_to_10, 1e-6)
  })

  function expectKappa(
    pairs: Int32Array,
    weights: Parameters<typeof weightedKappa>[1],
    value: unknown,
    standardError: unknown,
  ): void {
    const figure = weightedKappa(pairs, weights)
    near(figure.value, value, 1e-6)
    near('standardError' in figure ? figure.standardError : null, standardError, 1e-6)
  }
})

it('gives the intraclass correlations of Shrout and Fleiss 1979', () => {
  const { data, computed } = published<Levels>('shrout-fleiss-1979-6x4')
  const icc = intraclassCorrelations(tabulate(10, ratingsOf(data)))
  near(icc.absolute.value, computed.ICCA1, 1e-6)
  near(icc.absoluteMean.value, computed.ICCAk, 1e-6)
  near(icc.consistency.value, computed.ICCC1, 1e-6)
  expect(icc.absolute).toMatchObject({ n: 6 })
})

function bothWeights(levels: number) {
  return {
    linear: agreementWeights(levels, 'linear'),
    quadratic: agreementWeights(levels, 'quadratic'),
  }
}

function countPairs(data: { rater1: number[]; rater2: number[] }, levels: number): Int32Array {
  const pairs = new Int32Array(levels * levels)
  for (const [unit, first] of data.rater1.entries()) {
    const place = (first - 1) * levels + (data.rater2[unit] ?? 0) - 1
    pairs[place] = (pairs[place] ?? 0) + 1
  }
  return pairs
}
