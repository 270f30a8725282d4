import { describe, expect, it } from 'vitest'
import { whyNotFollowed } from '../../client/features/calibration-session/why-not-followed.ts'
import {
  mayReadComparisons,
  whyNotToRead,
} from '../../client/features/comparisons/why-not-to-read.ts'
import { offersPlan } from '../../client/features/figures-plan/plan-offered.ts'
import { countJudgements } from '../../client/features/rounds/missing.ts'
import type { Standing } from '../../server/core/permissions.ts'

const before: Standing = {
  ...{ role: 'lead-reviewer', leads: true, assigned: true, inRound: true, ownRegion: false },
  ...{ stage: 'sealed-judgement', revealed: false, public: false },
}
const nobody = { leads: false, assigned: false, inRound: false }
const analyst: Standing = { ...before, ...nobody, role: 'analyst' }
const consortium: Standing = { ...before, ...nobody, role: 'consortium-lead', ownRegion: true }
const live = (standing: Standing) => ({ provenance: 'live' as const, standing })
const source = (standing: Standing) => ({ provenance: 'source' as const, standing })

describe('why somebody follows no calibration session', () => {
  it('is that nothing was revealed, only for those whose it will be', () => {
    expect(whyNotFollowed(live(before))).toBe('session.before-reveal')
    expect(whyNotFollowed(live(analyst))).toBe('session.not-for-you')
    expect(whyNotFollowed(live(consortium))).toBe('session.not-for-you')
  })

  it('is, for a published document, that there is nothing to calibrate', () => {
    expect(whyNotFollowed(source(before))).toBe('session.of-source')
  })
})

describe('why somebody does not read what comparisons show', () => {
  it('is that nothing was revealed, for those who will read it', () => {
    expect(whyNotToRead(live(before))).toBe('comparisons.not-revealed')
    expect(whyNotToRead(live(analyst))).toBe('comparisons.not-revealed')
  })

  it('is, for a consortium, that it is not for them', () => {
    expect(mayReadComparisons(live(consortium))).toBe(false)
    expect(whyNotToRead(live(consortium))).toBe('comparisons.closed')
  })
})

describe('the way to the plan of the figures', () => {
  it('stands where a round still comes to figures, and never at a published document', () => {
    expect(offersPlan({ ...live(before), revealedAt: null })).toBe(true)
    expect(offersPlan({ ...source(before), revealedAt: null })).toBe(false)
    expect(offersPlan({ ...live(before), revealedAt: '2026-03-05T09:00:00.000Z' })).toBe(false)
  })
})

describe('what the reveal waits for in a region', () => {
  it('counts judgements, and not what the region as a whole lacks', () => {
    const cells = ['skill', 'trust'].map((judgement) => ({
      ...{ what: 'sealed-ratings' as const, region: 'north', judgement },
    }))
    const stage = { what: 'sealed-judgement-stage' as const, region: 'north' }
    expect(countJudgements({ region: 'north', items: [stage, ...cells] })).toBe(2)
    expect(countJudgements({ region: 'north', items: [stage] })).toBe(0)
  })
})
