import { describe, expect, it } from 'vitest'
import { emptyDecision } from '../../client/features/decisions/decision-form.ts'
import {
  eachTextOnce,
  greenerThan,
  isUsed,
  startAgreement,
  toAgreement,
  withText,
} from '../../client/features/facilitate/agreement-form.ts'
import { facilitatorCandidates } from '../../client/features/facilitate/facilitator-candidates.ts'
import { emptyPaperBallot, toBallot } from '../../client/features/facilitate/paper-ballot.ts'
import type { RevealedBallot } from '../../server/contract/live-workshop.ts'

const none = { low: 0, medium: 0, high: 0 }

const revealed = (counts: readonly [number, number, number, number]): RevealedBallot => ({
  id: 'b',
  number: 1,
  levels: counts.map((count, index) => ({ level: 4 - index, count, confidence: none })),
  cannotJudge: 0,
  pattern: 'split',
  cue: null,
  hash: '',
})

const text = { kind: 'strength', language: 'cy', text: 'Mae’n glir.' } as const

describe('the level that a team agrees', () => {
  it('asks why where it is greener than the upper middle of the last ballots, and only there', () => {
    const ballot = revealed([1, 2, 2, 0])
    expect(greenerThan(ballot, 4)).toBe(3)
    expect(greenerThan(ballot, 3)).toBeNull()
    expect(greenerThan(ballot, null)).toBeNull()
    expect(greenerThan(undefined, 4)).toBeNull()
  })

  it('takes what somebody wrote into the rationale, in their language, once', () => {
    const form = withText(emptyDecision('en'), text)
    expect(isUsed(form, text)).toBe(true)
    expect(withText(form, text)).toEqual(form)
    expect(toAgreement({ ...form, level: 3 })).toMatchObject({
      level: 3,
      statements: [{ kind: 'strength', language: 'cy', text: 'Mae’n glir.' }],
      supersedes: null,
      dissent: null,
      dissentLanguage: null,
    })
  })

  it('shows what was sent again word for word with a later ballot once', () => {
    const texts = [text, { ...text, language: 'en' as const }, { ...text }]
    expect(eachTextOnce(texts)).toHaveLength(2)
  })

  it('begins a change with all that was agreed, dissent and reason included', () => {
    const agreed = {
      id: '7',
      at: '2026-03-01T10:00:00.000Z',
      level: 4,
      reason: null,
      ground: null,
      statements: [text],
      because: 'Written down since.',
      becauseLanguage: 'en' as const,
      dissent: 'Too soon.',
      dissentLanguage: 'en' as const,
    }
    const { id: supersedes, at: _, ...content } = agreed
    expect(toAgreement(startAgreement(agreed, 'cy'))).toEqual({ ...content, supersedes })
  })
})

describe('a paper ballot', () => {
  const entered = (at: number) => ({ ballotRound: 'r', participant: 'p', at })

  it('carries no confidence where nobody can judge, and takes the place of an earlier one', () => {
    const ballot = { ...emptyPaperBallot('en'), confidence: 'high' as const }
    const first = toBallot({ ...ballot, level: 'cannot-judge' }, entered(1_770_000_000_000))
    expect(first).toMatchObject({ level: null, confidence: null, participant: 'p' })
    const second = toBallot({ ...ballot, level: 2 }, entered(1_770_000_001_000))
    expect(second).toMatchObject({ level: 2, confidence: 'high' })
    expect(second.revision).toBeGreaterThan(first.revision)
    expect(second.revision).toBeLessThanOrEqual(1_000_000_000)
  })
})

describe('who can help to run a workshop', () => {
  it('are the review’s team and the region’s own leads, without those who do already', () => {
    const person = (id: string, regions: string[], disabled = false) => ({
      id,
      name: id,
      role: 'consortium-lead' as const,
      regions,
      disabled,
    })
    const named = (id: string) => ({ id, name: id })
    const workshop = {
      reviewId: 'review',
      region: { id: 'north', name: 'North' },
      facilitators: [{ ...named('nia'), part: 'leads' as const }],
    }
    const round = {
      leads: [named('lowri')],
      reviews: [{ id: 'review', reviewers: [named('rhys')] }],
    }
    const people = [
      person('nia', ['north']),
      person('gwen', ['north']),
      person('huw', ['south']),
      person('ann', ['north'], true),
    ]
    const found = facilitatorCandidates(workshop, round, people)
    expect(found.map(({ id }) => id)).toEqual(['lowri', 'rhys', 'gwen'])
    expect(facilitatorCandidates(workshop, null, [])).toEqual([])
  })
})
