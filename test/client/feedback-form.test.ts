import { describe, expect, it } from 'vitest'
import {
  contradiction,
  missingInAnswer,
  outcomeOf,
  startAnswer,
  toFeedbackAnswer,
  withPointAnswer,
} from '../../client/features/feedback/answer-form.ts'
import {
  barTo,
  faultsOf,
  startFeedback,
  toNewFeedback,
} from '../../client/features/feedback/feedback-form.ts'
import { withPoint, withSubject } from '../../client/features/feedback/points.ts'
import type { Feedback, FeedbackPoint } from '../../server/contract/feedback.ts'

const statements = [{ position: 1 }, { position: 2 }]
const level = { about: 'level', statement: null } as const
const second = { about: 'statement', statement: 2 } as const

const point = (about: Partial<FeedbackPoint> = {}): FeedbackPoint => ({
  position: 1,
  ...second,
  reason: 'It was in May',
  evidence: null,
  support: { text: 'Seen', reference: 'Minutes' },
  outcome: null,
  answer: null,
  takenUp: null,
  ...about,
})

const feedback: Feedback = {
  id: 'f1',
  verdict: 'contested',
  reasons: 'Left out',
  evidence: null,
  points: [],
  language: 'cy',
  by: 'Nia',
  at: '',
  outcome: null,
  answer: null,
  answerLanguage: null,
  answeredAt: null,
}

describe('the answer of a consortium', () => {
  it('begins with what was said before, and stands in its place', () => {
    const form = startFeedback({ ...feedback, points: [point()] }, statements, 'en')
    expect(form).toMatchObject({
      verdict: 'contested',
      reasons: 'Left out',
      evidence: '',
      language: 'cy',
      supersedes: 'f1',
    })
    expect(form.points.map(({ about, statement, on }) => [about, statement, on])).toEqual([
      ['level', null, false],
      ['statement', 1, false],
      ['statement', 2, true],
      ['evidence', null, false],
    ])
    expect(toNewFeedback(form).points).toEqual([
      {
        ...second,
        reason: 'It was in May',
        evidence: null,
        support: { text: 'Seen', reference: 'Minutes' },
      },
    ])
  })

  it('keeps several points about one part', () => {
    const twice = [point(), point({ position: 2, reason: 'And in June' })]
    const form = startFeedback({ ...feedback, points: twice }, statements, 'en')
    expect(toNewFeedback(form).points.map(({ reason }) => reason)).toEqual([
      'It was in May',
      'And in June',
    ])
  })

  it('needs a verdict, and something said against what is contested', () => {
    const form = startFeedback(null, statements, 'en')
    expect(faultsOf(form)).toEqual(['verdict'])
    expect(faultsOf({ ...form, verdict: 'accepted' })).toEqual([])
    const contested = { ...form, verdict: 'contested', reasons: '  ' } as const
    expect(faultsOf(contested)).toEqual(['reasons'])
    const points = withSubject(form.points, level, true)
    expect(faultsOf({ ...contested, points })).toEqual(['points.0.reason'])
  })

  it('needs new evidence to say both what it says and where it is found', () => {
    const form = startFeedback({ ...feedback, points: [point()] }, statements, 'en')
    const [, , drafted] = form.points
    if (!drafted) throw new Error('the second statement has a draft')
    const without = (change: object) =>
      faultsOf({ ...form, points: withPoint(form.points, drafted, change) })
    expect(without({ reference: ' ' })).toEqual(['points.0.reference'])
    expect(without({ support: '' })).toEqual(['points.0.support'])
    expect(without({ support: '', reference: '' })).toEqual([])
  })

  it('keeps what was typed about a part that is left out, and does not send it', () => {
    const form = startFeedback({ ...feedback, points: [point()] }, statements, 'en')
    const points = withSubject(form.points, second, false)
    expect(toNewFeedback({ ...form, points }).points).toEqual([])
    expect(withSubject(points, second, true)).toEqual(form.points)
  })

  it('sends nothing against it with an acceptance', () => {
    const form = startFeedback({ ...feedback, points: [point()] }, statements, 'en')
    const sent = toNewFeedback({ ...form, verdict: 'accepted' })
    expect(sent).toMatchObject({ verdict: 'accepted', reasons: null, points: [] })
  })

  it('can change until it is answered or agreed, or its day has passed', () => {
    const review = { feedbackUntil: '2026-03-20', today: '2026-03-20' }
    expect(barTo({ feedback: null, agreed: null, review })).toBeNull()
    expect(barTo({ feedback, agreed: null, review })).toBeNull()
    const answered = { ...feedback, outcome: 'kept' } as const
    expect(barTo({ feedback: answered, agreed: null, review })).toBe('answered')
    expect(barTo({ feedback, agreed: {}, review })).toBe('agreed')
    const past = { ...review, today: '2026-03-21' }
    expect(barTo({ feedback, agreed: null, review: past })).toBe('past')
  })
})

describe('the answer of the lead reviewer', () => {
  const pointed = { ...feedback, reasons: null, points: [point(), point({ position: 2 })] }

  it('takes its outcome from the points where there is nothing else to answer', () => {
    let form = startAnswer(pointed)
    expect(outcomeOf(form, pointed)).toBeNull()
    form = withPointAnswer(form, 0, { outcome: 'text-corrected', answer: 'True' })
    expect(missingInAnswer(form, pointed)).toEqual(['points.1.outcome', 'points.1.answer'])
    form = withPointAnswer(form, 1, { outcome: 'kept', answer: 'As seen ' })
    expect(missingInAnswer(form, pointed)).toEqual([])
    expect(toFeedbackAnswer(form, pointed)).toEqual({
      outcome: 'text-corrected',
      answer: null,
      points: [
        { position: 1, outcome: 'text-corrected', answer: 'True', takeUp: null },
        { position: 2, outcome: 'kept', answer: 'As seen', takeUp: null },
      ],
      language: 'cy',
    })
  })

  it('takes new evidence up as the kind of the statement that it speaks against', () => {
    const kinds = [{ position: 2, kind: 'challenge' }] as const
    const form = startAnswer(pointed, kinds)
    const draft = form.points[0]?.takeUp
    expect(draft).toMatchObject({ on: false, kind: 'challenge', polarity: 'contradicts' })
    if (!draft) return
    const takeUp = { ...draft, on: true, lineage: ' Board ' }
    const [first, second] = toFeedbackAnswer(withPointAnswer(form, 0, { takeUp }), pointed).points
    expect(first?.takeUp).toEqual({
      sourceKind: 'document',
      heldOn: null,
      lineage: 'Board',
      kind: 'challenge',
      polarity: 'contradicts',
    })
    expect(second?.takeUp).toBeNull()
    const bare = { ...pointed, points: [point({ support: null })] }
    const taken = withPointAnswer(startAnswer(bare, kinds), 0, { takeUp })
    expect(toFeedbackAnswer(taken, bare).points[0]?.takeUp).toBeNull()
  })

  it('needs an outcome and words of its own for general reasons', () => {
    const form = startAnswer(feedback)
    expect(missingInAnswer(form, feedback)).toEqual(['outcome', 'answer'])
  })

  it('is told where its outcome contradicts a point', () => {
    const both = { ...pointed, reasons: 'Left out' }
    const level = { outcome: 'level-changed', answer: 'True' } as const
    const form = withPointAnswer({ ...startAnswer(both), outcome: 'kept' }, 0, level)
    expect(contradiction(form, both)).toBe('level-changed')
    expect(contradiction({ ...form, outcome: 'changed' }, both)).toBeNull()
  })
})
