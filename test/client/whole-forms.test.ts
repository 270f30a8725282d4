import { describe, expect, it } from 'vitest'
import { onLeaving } from '../../client/features/expected-positions/sitting.ts'
import { candidatesFor } from '../../client/features/hand-over/candidates.ts'
import { faultIn, fieldsOf, isSameText } from '../../client/features/overall/overall-form.ts'
import {
  findStanding,
  findText,
  notesByRegion,
  regionsIn,
} from '../../client/features/overall/overall-texts.ts'
import { progressKey, progressOf } from '../../client/features/rounds/region-progress.ts'
import type { OverallText } from '../../server/contract/overall.ts'
import { judgementOf, reviewOf, standingIn } from './support/reviews.ts'

describe('an expected position among others', () => {
  const saved = { text: 'A plan', language: 'en', reference: 'Page 3', version: 1 } as const
  const none = { text: '', language: 'en', reference: '', version: null } as const

  it('is saved as it is left, once something was changed and both texts are there', () => {
    expect(onLeaving({ ...saved, text: 'Another plan' }, saved)).toBe('save')
    expect(onLeaving({ ...saved, language: 'cy' }, saved)).toBe('save')
    expect(onLeaving({ ...none, text: 'A plan', reference: 'Page 3' }, none)).toBe('save')
  })

  it('is left alone where nothing but white space or nothing at all was typed', () => {
    expect(onLeaving({ ...saved, text: ' A plan ' }, saved)).toBe('nothing')
    expect(onLeaving({ ...none, language: 'cy' }, none)).toBe('nothing')
  })

  it('waits where a half is missing', () => {
    expect(onLeaving({ ...none, text: 'A plan' }, none)).toBe('incomplete')
    expect(onLeaving({ ...saved, text: '', reference: '' }, saved)).toBe('incomplete')
  })
})

describe('texts about regions and rounds', () => {
  const north = { id: 'north', name: 'North' }
  const south = { id: 'south', name: 'South' }
  const text = (region: OverallText['region'], kind: OverallText['kind'], words: string | null) =>
    ({ region, kind, text: words, language: 'en', version: 2, at: '' }) as const
  const texts = [
    text(south, 'pace', 'Fast'),
    text(north, 'overall', 'On its way'),
    text(null, 'history', 'Two began early'),
    text(north, 'pace', null),
  ]

  it('are found by what they are about, those taken back for their version alone', () => {
    expect(findStanding(texts, 'north', 'overall')?.text).toBe('On its way')
    expect(findStanding(texts, 'north', 'pace')).toBeNull()
    expect(findText(texts, 'north', 'pace')?.version).toBe(2)
    expect(findText(texts, null, 'overall')).toBeNull()
  })

  it('stand as notes with the round’s first, and without the overall statements', () => {
    const groups = notesByRegion(texts, regionsIn(texts))
    expect(groups.map(({ region, notes }) => [region?.id ?? null, notes.length])).toEqual([
      [null, 1],
      ['south', 1],
    ])
  })

  it('are written from what stands there, and refused empty or too long', () => {
    expect(fieldsOf(null, 'cy')).toEqual({ text: '', language: 'cy', version: null })
    const fields = fieldsOf(text(north, 'pace', null), 'cy')
    expect(fields).toEqual({ text: '', language: 'en', version: 2 })
    expect(faultIn(fields)).toBe('missing')
    expect(faultIn({ ...fields, text: 'a'.repeat(20_001) })).toBe('too-long')
    expect(faultIn({ ...fields, text: ' a ' })).toBeNull()
  })

  it('are told from somebody else’s where only an answer was lost', () => {
    const sent = { text: ' Fast ', language: 'en', version: 1 } as const
    expect(isSameText(sent, text(south, 'pace', 'Fast'))).toBe(true)
    expect(isSameText({ ...sent, text: '' }, text(south, 'pace', null))).toBe(true)
    expect(isSameText({ ...sent, language: 'cy' }, text(south, 'pace', 'Fast'))).toBe(false)
  })
})

describe('who can take a review over', () => {
  it('is a reviewer who is not recused, not disabled and does not rate there', () => {
    const person = (name: string, about = {}) => ({
      id: name,
      name,
      role: 'reviewer' as const,
      disabled: false,
      ...about,
    })
    const whole = reviewOf(standingIn('fieldwork', { role: 'reviewer' }), {
      review: {
        reviewers: [{ id: 'rhys', name: 'rhys' }],
        recused: [{ id: 'tomos', name: 'tomos', reason: 'Taught there', language: null }],
      },
      progress: [{ rater: 'seren', yours: false, expected: false, sealed: ['skill'] }],
    })
    const people = [
      ...['rhys', 'tomos', 'seren', 'elin'].map((name) => person(name)),
      person('gone', { disabled: true }),
      person('anwen', { role: 'analyst' }),
    ]
    expect(candidatesFor(whole, people).map(({ name }) => name)).toEqual(['elin'])
  })
})

describe('how far a region is', () => {
  const codes = ['skill', 'trust']
  const facts = { codes, steps: new Map(), round: { missingForReveal: null } }
  const { review } = reviewOf(standingIn('sealed-judgement', { role: 'lead-reviewer' }), {
    judgements: codes.map((code) => judgementOf(code)),
  })

  it('is told by what the stage counts', () => {
    const missing = [
      { what: 'sealed-ratings', region: 'north', judgement: 'skill' },
      { what: 'sealed-ratings', region: 'south', judgement: 'trust' },
    ]
    expect(progressOf(review, { ...facts, round: { missingForReveal: missing } })).toEqual({
      kind: 'ready-of',
      values: { ready: 1, total: 2 },
    })
    const steps = new Map([
      ['north skill', 'answered'],
      ['north trust', 'calibrated'],
    ] as const)
    expect(progressOf({ ...review, stage: 'calibration' }, { ...facts, steps })).toEqual({
      kind: 'calibrated-of',
      values: { done: 2, total: 2 },
    })
    expect(progressOf({ ...review, stage: 'feedback' }, { ...facts, steps })).toEqual({
      kind: 'agreed-of',
      values: { answered: 1, done: 0, total: 2 },
    })
  })

  it('is that everything is agreed, with what comes next', () => {
    const steps = new Map(codes.map((code) => [`north ${code}`, 'agreed'] as const))
    const kindIn = (stage: 'feedback' | 'agreed' | 'published') =>
      progressOf({ ...review, stage }, { ...facts, steps })?.kind
    expect(kindIn('feedback')).toBe('all-agreed-in-feedback')
    expect(kindIn('agreed')).toBe('all-agreed')
    expect(kindIn('published')).toBe('all-published')
  })

  it('calls on the lead reviewer alone to publish; the others wait for that', () => {
    const told = (role: 'lead-reviewer' | 'reviewer') => {
      const standing = { ...review.standing, role, leads: role === 'lead-reviewer' }
      return progressKey({ kind: 'all-agreed', values: {} }, { standing })
    }
    expect(told('lead-reviewer')).toBe('desk.all-agreed')
    expect(told('reviewer')).toBe('desk.all-agreed-waits')
  })

  it('is not told where there is nothing to count, or where it may not be known', () => {
    expect(progressOf({ ...review, stage: 'fieldwork' }, facts)).toBeNull()
    expect(progressOf(review, facts)).toBeNull()
  })
})
