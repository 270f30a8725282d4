import { expect, it } from 'vitest'
import { pairAgreement } from '../../../server/core/statistics/pair-agreement.ts'

it('claims no certainty of two who never differ, however often they gave each level', () => {
  for (let levels = 2; levels <= 11; levels += 1) {
    for (let spread = 0; spread < 40; spread += 1) {
      const pairs = new Int32Array(levels * levels)
      for (let level = 0; level < levels; level += 1) {
        pairs[level * (levels + 1)] = 25 + ((spread * (level + 1)) % 23)
      }
      const n = pairs.reduce((sum, count) => sum + count, 0)
      const pair = { raters: ['a', 'b'] as const, n, pairs }
      const { kappaLinear, kappaQuadratic } = pairAgreement(pair, levels, { resamples: 2, seed: 1 })
      for (const kappa of [kappaLinear, kappaQuadratic]) {
        const reason = { note: 'interval-same-each-time' }
        expect(kappa).toMatchObject({ value: 1, standardError: 0, low: null, reason })
      }
    }
  }
})
