import { describe, expect, it } from 'vitest'
import type { Layer } from '../../server/core/layers.ts'
import { openingLayer } from '../../server/core/opening-layer.ts'
import type { Standing } from '../../server/core/permissions.ts'
import type { Stage } from '../../server/core/workflow.ts'

const nobody: Standing = {
  role: 'nobody',
  leads: false,
  assigned: false,
  inRound: false,
  ownRegion: false,
  stage: 'published',
  revealed: true,
  public: true,
}
const lead: Standing = { ...nobody, role: 'lead-reviewer', leads: true, public: false }
const consortium: Standing = { ...nobody, role: 'consortium-lead', ownRegion: true, public: false }
const other: Standing = { ...consortium, ownRegion: false }

const review = (standing: Standing, stage: Stage, ...filled: Layer[]) => ({
  standing: { ...standing, stage },
  filled: new Set(filled),
})

describe('the layer in which the side-by-side view opens', () => {
  it('is the agreed one for a published round, whose levels may not be recoverable', () => {
    expect(openingLayer([review(nobody, 'published', 'agreed')])).toBe('agreed')
    expect(openingLayer([review(nobody, 'published')])).toBe('agreed')
    expect(openingLayer([])).toBe('agreed')
  })

  it('is during feedback the calibrated one, though a few levels are agreed already', () => {
    const filled = ['calibrated', 'sealed', 'self'] as const
    expect(openingLayer([review(lead, 'feedback', ...filled)])).toBe('calibrated')
    expect(openingLayer([review(consortium, 'feedback', ...filled)])).toBe('calibrated')
    expect(openingLayer([review(consortium, 'feedback', ...filled, 'agreed')])).toBe('calibrated')
  })

  it('does not follow another region, of which the viewer sees nothing yet', () => {
    const reviews = [
      review(other, 'agreed', 'agreed'),
      review(consortium, 'feedback', 'calibrated', 'self'),
    ]
    expect(openingLayer(reviews)).toBe('calibrated')
  })

  it('is the agreed one as soon as one region that the viewer sees has come so far', () => {
    const reviews = [review(lead, 'agreed', 'agreed'), review(lead, 'feedback', 'calibrated')]
    expect(openingLayer(reviews)).toBe('agreed')
  })

  it('is the sealed one while levels are being calibrated', () => {
    expect(openingLayer([review(lead, 'calibration', 'sealed', 'calibrated')])).toBe('sealed')
    expect(openingLayer([review(lead, 'calibration', 'calibrated')])).toBe('calibrated')
  })

  it('is its own self-review for a consortium whose ratings are sealed', () => {
    const reviews = [review(other, 'sealed-judgement'), review(consortium, 'fieldwork', 'self')]
    expect(openingLayer(reviews)).toBe('self')
  })

  it('passes over a layer that the viewer may not see, whatever it holds', () => {
    const hidden = { ...lead, revealed: false }
    expect(openingLayer([review(hidden, 'sealed-judgement', 'sealed', 'self')])).toBe('agreed')
  })
})
