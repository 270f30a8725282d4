import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgreementReport } from '../../../server/core/statistics/reports.ts'
import { type Levels, published, ratingsOf } from '../../support/published.ts'
import { publishedComparisons, wins } from '../../support/published-comparisons.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

type Values = Readonly<Record<string, unknown>>
type Weighted = Readonly<Record<'linear' | 'quadratic', { gwet_ac: { value: number; se: number } }>>
type Table = readonly (readonly number[])[]

/** Of each data set: what is asked, and what the interface has of what its file computed. */
interface Asked {
  readonly id: string
  readonly levels: number
  readonly rows: Levels
  readonly offered: (report: AgreementReport) => Values
  readonly expected: Values
}

const alphas = ({ alpha }: AgreementReport): Values => ({
  nominal: alpha.nominal.value,
  ordinal: alpha.ordinal.value,
  interval: alpha.interval.value,
})

const kappas = ({ pairs: [pair] }: AgreementReport): Values => ({
  linear: pair?.kappaLinear.value,
  linear_se: pair?.kappaLinear.value === null ? null : pair?.kappaLinear.standardError,
  quadratic: pair?.kappaQuadratic.value,
  quadratic_se: pair?.kappaQuadratic.value === null ? null : pair?.kappaQuadratic.standardError,
})

const correlations = ({ icc }: AgreementReport): Values => ({
  ICCA1: icc.absolute.value,
  ICCAk: icc.absoluteMean.value,
  ICCC1: icc.consistency.value,
})

const coefficients = ({ ac2 }: AgreementReport): Values => ({
  linear: ac2.linear.value,
  linear_se: ac2.linear.value === null ? null : ac2.linear.standardError,
  quadratic: ac2.quadratic.value,
  quadratic_se: ac2.quadratic.value === null ? null : ac2.quadratic.standardError,
})

function flatten({ linear, quadratic }: Weighted): Values {
  return {
    linear: linear.gwet_ac.value,
    linear_se: linear.gwet_ac.se,
    quadratic: quadratic.gwet_ac.value,
    quadratic_se: quadratic.gwet_ac.se,
  }
}

/** A table of counts, by the levels of two raters, as rows of units. */
const unitsOf = (table: Table): Levels =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one + 1, other + 1])),
  )

function setOf(
  id: string,
  levels: number,
  offered: Asked['offered'],
  { addend = 0, rows = published<Levels>(id).data, expected = published(id).computed } = {},
): Asked {
  const shifted = rows.map((row) => row.map((value) => (value === null ? null : value + addend)))
  return { id, levels, rows: shifted, offered, expected }
}

const gwet = (id: string) => flatten(published(id).computed as unknown as Weighted)
const finnegan = published<{ rater1: number[]; rater2: number[] }>('psych-finnegan-levels')

const sets: readonly Asked[] = [
  setOf('krippendorff-12x4', 5, alphas),
  setOf('hayes-krippendorff-2007-40x5', 4, alphas, { addend: 1 }),
  setOf('krippendorff-2018-p306', 2, alphas, { addend: 1 }),
  setOf('oolong-96-10x3', 2, alphas),
  setOf('wikipedia-15x3', 4, alphas),
  setOf('gwet-raw4raters-12x4', 5, coefficients, { expected: gwet('gwet-raw4raters-12x4') }),
  setOf('gwet-raw5observers-15x5', 4, coefficients, {
    addend: 1,
    expected: gwet('gwet-raw5observers-15x5'),
  }),
  setOf('gwet-abstractors-3x3', 3, kappas, {
    rows: unitsOf(published<Table>('gwet-abstractors-3x3').data),
  }),
  setOf('psych-finnegan-levels', 10, kappas, {
    rows: finnegan.data.rater1.map((value, at) => [value, finnegan.data.rater2[at] ?? null]),
    expected: { quadratic: finnegan.computed.quadratic_levels_1_to_10 },
  }),
  setOf('shrout-fleiss-1979-6x4', 10, correlations),
]

describe('the interface of the statistics', () => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit('sqlite')
  })
  afterAll(() => toolkit.close())

  async function post<Report>(name: string, body: object): Promise<Report> {
    const answer = await toolkit.as('anwen')('POST', `/api/statistics/${name}`, body)
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }

  it.each(sets)('gives the published values of $id', async ({ levels, rows, ...set }) => {
    const body = { levels, ratings: ratingsOf(rows), resamples: 0 }
    const offered = set.offered(await post<AgreementReport>('agreement', body))
    const compared = Object.keys(offered).filter((key) => key in set.expected)
    expect(compared).not.toEqual([])
    for (const key of compared) {
      expect(Math.abs(Number(offered[key]) - Number(set.expected[key])), key).toBeLessThan(1e-5)
    }
  })

  it('gives the abilities of four journals that cite one another', async () => {
    const { data, computed } = publishedComparisons<
      Table,
      { relative_to_Biometrika: readonly number[] }
    >('stigler-agresti-citations')
    const comparisons = data.flatMap((row, cited) =>
      row.flatMap((count, citing) =>
        cited === citing ? [] : wins(count, `j${cited}`, `j${citing}`),
      ),
    )
    const { items } = await post<{ items: readonly { ability: number }[] }>('comparisons', {
      comparisons,
    })
    const first = items[0]?.ability ?? Number.NaN
    for (const [at, expected] of computed.relative_to_Biometrika.entries()) {
      expect((items[at]?.ability ?? Number.NaN) - first).toBeCloseTo(expected, 4)
    }
  })

  it('never gives a number for what does not exist', async () => {
    const same = Array.from({ length: 48 }, () => [4, 4, 4])
    const body = { levels: 4, ratings: ratingsOf(same) }
    const all = await post<AgreementReport>('agreement', body)
    expect(all.exact.value).toBe(1)
    expect(all.ac2.quadratic.value).toBe(1)
    for (const one of [all.alpha.ordinal, all.alpha.nominal, all.pairs[0]?.kappaLinear]) {
      expect(one).toEqual({ value: null, reason: expect.stringMatching(/\w/) })
    }
    expect(await post('severity', body)).toMatchObject({
      severity: { value: null, reason: expect.stringMatching(/\w/) },
    })
  })
})
