import { describe, expect, it } from 'vitest'
import { whyNotWriting } from '../../client/features/overall/why-not-writing.ts'
import type { Stage } from '../../server/core/workflow.ts'
import { reviewOf, roundOf, standingIn } from './support/reviews.ts'

describe('why nobody writes about a region or a round as a whole', () => {
  const lead = (stage: Stage) =>
    roundOf(reviewOf(standingIn(stage, { role: 'lead-reviewer', leads: true })))
  const analyst = (stage: Stage) => roundOf(reviewOf(standingIn(stage, { role: 'analyst' })))

  it('is that it is published, for everybody', () => {
    expect(whyNotWriting(lead('published'), 'north')).toBe('published')
    expect(whyNotWriting(analyst('published'), 'north')).toBe('published')
    expect(whyNotWriting({ ...lead('published'), published: true }, null)).toBe('published')
  })

  it('is that it is too early for the lead reviewer, and that others do not write', () => {
    expect(whyNotWriting(lead('desk-analysis'), 'north')).toBe('too-early')
    expect(whyNotWriting(analyst('calibration'), 'north')).toBe('lead-alone')
  })
})
