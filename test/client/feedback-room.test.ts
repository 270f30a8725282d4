import { describe, expect, it } from 'vitest'
import { agreedAt } from '../../client/features/agreement/agreed-when.ts'
import { extendFaults } from '../../client/features/feedback-room/extend-form.ts'
import {
  canBeAccepted,
  canBeAgreedAsItIs,
  inOrderOfWork,
  isSettled,
  nextInRoom,
  nextOpen,
  progressOf,
  type RoomCell,
} from '../../client/features/feedback-room/room.ts'
import type { Decision } from '../../server/contract/cells.ts'
import type { Feedback } from '../../server/contract/feedback.ts'
import type { Outcome } from '../../server/core/calibration.ts'
import { standingAnywhere } from '../../server/core/permissions.ts'

const level: Decision = {
  id: 'decision',
  level: 3,
  reason: null,
  ground: null,
  because: null,
  becauseLanguage: null,
  dissent: null,
  dissentLanguage: null,
  statements: [],
  evidence: [],
  at: null,
}

const said = (verdict: Feedback['verdict'], outcome: Outcome | null = null): Feedback => ({
  id: 'feedback',
  verdict,
  reasons: null,
  evidence: null,
  points: [],
  language: 'en',
  by: null,
  at: '',
  outcome,
  answer: null,
  answerLanguage: null,
  answeredAt: null,
})

const cell = (judgement: string, about: Partial<RoomCell> = {}): RoomCell => ({
  judgement,
  calibrated: level,
  agreed: null,
  feedback: null,
  standing: standingAnywhere('consortium-lead'),
  review: {
    id: 'review',
    region: { id: 'north', name: 'North' },
    stage: 'feedback',
    feedbackUntil: '2026-03-20',
    extensions: [],
    today: '2026-03-15',
  },
  ...about,
})
const after = { review: { ...cell('any').review, today: '2026-03-21' } }

describe('the feedback room', () => {
  it('counts what is answered and the days left', () => {
    const cells = [
      cell('a'),
      cell('b', { feedback: said('contested') }),
      cell('c', { agreed: level }),
    ]
    expect(progressOf(cells)).toEqual({
      total: 3,
      answered: 2,
      unanswered: 1,
      agreed: 1,
      daysLeft: 5,
      until: '2026-03-20',
      over: false,
    })
    expect(progressOf([])).toBeNull()
  })

  it('lets what is unanswered be accepted until its day has passed', () => {
    expect(canBeAccepted(cell('a'))).toBe(true)
    expect(canBeAccepted(cell('a', after))).toBe(false)
    expect(canBeAccepted(cell('a', { feedback: said('contested') }))).toBe(false)
  })

  it('lets what is accepted, or unanswered in time, be agreed together, never what is contested', () => {
    expect(canBeAgreedAsItIs(cell('a'))).toBe(false)
    expect(canBeAgreedAsItIs(cell('a', after))).toBe(true)
    expect(canBeAgreedAsItIs(cell('a', { feedback: said('accepted') }))).toBe(true)
    expect(canBeAgreedAsItIs(cell('a', { feedback: said('accepted'), agreed: level }))).toBe(false)
    expect(canBeAgreedAsItIs(cell('a', { feedback: said('contested', 'kept') }))).toBe(false)
  })

  it('puts what waits for an answer first, then what is contested, each in its order', () => {
    const cells = [
      cell('accepted', { feedback: said('accepted') }),
      cell('answered', { feedback: said('contested', 'kept') }),
      cell('first', { feedback: said('contested') }),
      cell('none'),
      cell('second', { feedback: said('contested') }),
    ]
    expect(inOrderOfWork(cells).map(({ judgement }) => judgement)).toEqual([
      'first',
      'second',
      'answered',
      'accepted',
      'none',
    ])
  })

  const consortium = {
    standing: {
      ...standingAnywhere('consortium-lead'),
      ownRegion: true,
      stage: 'feedback',
      revealed: true,
    },
  } as const
  const lead = {
    standing: {
      ...standingAnywhere('lead-reviewer'),
      leads: true,
      stage: 'feedback',
      revealed: true,
    },
  } as const
  const course = (who: typeof consortium | typeof lead) => [
    cell('accepted', { ...who, feedback: said('accepted') }),
    cell('contested', { ...who, feedback: said('contested') }),
    cell('none', who),
    cell('answered', { ...who, feedback: said('contested', 'kept') }),
    cell('agreed', { ...who, feedback: said('contested', 'kept'), agreed: level }),
    cell('last', who),
  ]

  it('leads the consortium to what it has not answered, and the lead to what is contested', () => {
    const way = (who: typeof consortium | typeof lead, here: string | null) =>
      nextOpen(course(who), here)?.judgement ?? null
    expect([null, 'none', 'last', 'gone'].map((here) => way(consortium, here))).toEqual([
      'none',
      'last',
      'none',
      'none',
    ])
    expect([null, 'contested', 'last'].map((here) => way(lead, here))).toEqual([
      'contested',
      'contested',
      'contested',
    ])
    expect(nextOpen([cell('late', { ...consortium, ...after })], null)).toBeNull()
  })

  it('shows in one line what is settled, never a contest that is under way', () => {
    const settled = (who: typeof consortium | typeof lead) =>
      course(who)
        .filter(isSettled)
        .map(({ judgement }) => judgement)
    expect(settled(consortium)).toEqual(['accepted', 'agreed'])
    expect(settled(lead)).toEqual(['accepted', 'none', 'agreed', 'last'])
  })

  it('tells when the last of the levels was agreed, once all are', () => {
    const on = (at: string) => ({ agreed: { ...level, at } })
    const cells = [
      cell('a', on('2026-03-22T09:00:00.000Z')),
      cell('b', on('2026-03-20T09:00:00.000Z')),
    ]
    expect(agreedAt(cells)).toBe('2026-03-22T09:00:00.000Z')
    expect(agreedAt([...cells, cell('c')])).toBeNull()
    expect(agreedAt([])).toBeNull()
  })

  it('puts its day off only to a later one, with a reason', () => {
    const form = { until: '', reason: ' ', language: 'en' } as const
    const keys = (until: string) =>
      extendFaults({ ...form, until }, '2026-03-20', '2026-03-25').map(({ key }) => key)
    expect(keys('')).toEqual(['room.extend-missing', 'room.extend-reason-missing'])
    expect(keys('2026-03-22')).toEqual(['room.extend-not-later', 'room.extend-reason-missing'])
    expect(keys('2026-03-25')).toEqual(['room.extend-reason-missing'])
  })

  it('tells the lead what is to be answered first, then what is to be agreed', () => {
    const ofLead = (judgement: string, about: Partial<RoomCell>) =>
      cell(judgement, { ...lead, ...about })
    const accepted = ofLead('a', { feedback: said('accepted') })
    const contested = ofLead('b', { feedback: said('contested') })
    const answered = ofLead('b', { feedback: said('contested', 'changed') })
    expect(nextInRoom([accepted, contested])).toEqual({ kind: 'to-answer', count: 1 })
    expect(nextInRoom([accepted, answered])).toEqual({ kind: 'to-agree', count: 2 })
    expect(nextOpen([accepted, answered], null)).toBe(answered)
    expect(nextOpen([accepted], null)).toBeNull()
    expect(nextInRoom([ofLead('a', { agreed: level })])).toBeNull()
  })
})
