import { describe, expect, it } from 'vitest'
import { type CellStatus, statusOf } from '../../client/features/rounds/cell-status.ts'
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
  const rating = { id: 'r' } as never
  const draft = { version: 1 } as never
  const nothing = { standing: reviewing, own: null, calibrated: null, agreed: null, feedback: null }
  const status = (about: Partial<Parameters<typeof statusOf>[0]>): CellStatus | null =>
    statusOf({ ...nothing, ...about })

  it('is the reviewer’s own before the reveal', () => {
    expect(status({ own: { draft: null, rating: null } })).toBe('not-started')
    expect(status({ own: { draft, rating: null } })).toBe('draft')
    expect(status({ own: { draft: null, rating } })).toBe('sealed')
  })

  it('is none for a lead reviewer who has not rated, and for those who rate nothing', () => {
    expect(status({ standing, own: { draft: null, rating: null } })).toBeNull()
    expect(status({ own: null })).toBeNull()
  })

  it('follows the judgement after the reveal', () => {
    const open = { ...reviewing, revealed: true, stage: 'calibration' as const }
    expect(status({ standing: open, own: { draft: null, rating } })).toBe('revealed')
    const calibrated = { id: 'c' } as never
    expect(status({ standing: open, calibrated })).toBe('calibrated')
    const said = (verdict: string, outcome: string | null) => ({ verdict, outcome }) as never
    expect(status({ calibrated, feedback: said('accepted', null) })).toBe('accepted')
    expect(status({ calibrated, feedback: said('contested', null) })).toBe('contested')
    expect(status({ calibrated, feedback: said('contested', 'kept') })).toBe('answered')
    expect(status({ calibrated, feedback: said('accepted', null), agreed: calibrated })).toBe(
      'agreed',
    )
  })
})
