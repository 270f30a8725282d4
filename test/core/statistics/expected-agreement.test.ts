import { describe, expect, it } from 'vitest'
import { assumptionsOf, closenesses } from '../../../server/core/statistics/plan/assumptions.ts'
import { expectedAgreement } from '../../../server/core/statistics/plan/expected-agreement.ts'

const regions = (...raters: string[]) =>
  raters.map((own, index) => ({ region: `region-${index}`, judgements: 12, raters: [...own] }))
const expected = (plan: ReturnType<typeof regions>, closeness: (typeof closenesses)[number]) =>
  expectedAgreement(plan, 4, assumptionsOf(closeness, 4))
const width = ({ alpha }: ReturnType<typeof expectedAgreement>) =>
  alpha.value === null ? Number.NaN : alpha.high - alpha.low

describe('the agreement that a plan can expect', () => {
  const four = regions('abcd', 'abcd', 'abcd', 'abcd')

  it('grows with how closely raters are taken to agree: 40, 50 and 65 pairs of 100', () => {
    const shares = closenesses.map((closeness) => expected(four, closeness).exact ?? 0)
    expect(shares.map((share) => Math.round(share * 20) * 5)).toEqual([40, 50, 65])
    const alphas = closenesses.map((closeness) => expected(four, closeness).alpha.value ?? 0)
    expect(alphas).toEqual([...alphas].sort())
  })

  it('becomes surer with more raters a judgement, and with more judgements', () => {
    const two = width(expected(regions('ab', 'bc', 'ca', 'ab'), 'fair'))
    const one = width(expected(regions('ab'), 'fair'))
    expect(width(expected(four, 'fair'))).toBeLessThan(two)
    expect(two).toBeLessThan(one)
  })

  it('is the same whenever it is asked for', () => {
    expect(expected(four, 'fair')).toEqual(expected(four, 'fair'))
  })

  it('is none where nobody rates with another', () => {
    expect(expected(regions('a', 'b'), 'fair')).toEqual({
      exact: null,
      alpha: { value: null, reason: { note: 'no-pairable-unit' } },
    })
  })
})
