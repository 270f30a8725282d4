import { describe, expect, it } from 'vitest'
import {
  type JudgementStatusName,
  statusOf,
} from '../../client/features/overview/judgement-status.ts'
import type { Standing } from '../../server/core/permissions.ts'

const standing: Standing = {
  role: 'lead-reviewer',
  leads: true,
  assigned: false,
  inRound: false,
  ownRegion: false,
  stage: 'sealed-judgement',
  revealed: false,
  public: false,
}

describe('the status of a judgement', () => {
  const reviewing: Standing = {
    ...standing,
    role: 'reviewer',
    leads: false,
    assigned: true,
    inRound: true,
    stage: 'sealed-judgement',
  }
  const nothing = { own: null, calibrated: null, agreed: null, feedback: null }
  const status = (
    about: Partial<Parameters<typeof statusOf>[1]>,
    viewer: Standing = reviewing,
  ): JudgementStatusName | null => statusOf(viewer, { ...nothing, ...about })

  it('is the reviewer’s own before the reveal', () => {
    expect(status({ own: 'none' })).toBe('not-started')
    expect(status({ own: 'draft' })).toBe('draft')
    expect(status({ own: 'sealed' })).toBe('sealed')
  })

  it('is none for a lead reviewer who has not rated, and for those who rate nothing', () => {
    expect(status({ own: 'none' }, standing)).toBeNull()
    expect(status({ own: null })).toBeNull()
  })

  it('follows the judgement after the reveal', () => {
    const open = { ...reviewing, revealed: true, stage: 'calibration' as const }
    expect(status({ own: 'sealed' }, open)).toBe('revealed')
    const calibrated = { id: 'c' } as never
    expect(status({ calibrated }, open)).toBe('calibrated')
    const said = (verdict: string, outcome: string | null) => ({ verdict, outcome }) as never
    expect(status({ calibrated, feedback: said('accepted', null) })).toBe('accepted')
    expect(status({ calibrated, feedback: said('contested', null) })).toBe('contested')
    expect(status({ calibrated, feedback: said('contested', 'kept') })).toBe('answered')
    expect(status({ calibrated, feedback: said('accepted', null), agreed: calibrated })).toBe(
      'agreed',
    )
  })
})
