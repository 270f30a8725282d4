import { describe, expect, it } from 'vitest'
import { onLeadMoved } from '../../client/features/calibration-session/follow-lead.ts'
import {
  boxMark,
  leftOnAgenda,
  marksKey,
  nextOnAgenda,
  recusedFrom,
  type SessionParts,
} from '../../client/features/calibration-session/session.ts'
import { cameSince, whoWasThere } from '../../client/features/calibration-session/who-was-there.ts'

const cell = (judgement: string, region = 'north') => ({ region, judgement })
const agenda = {
  open: [cell('skill'), cell('trust'), cell('planning')].map((one) => ({ ...one, reasons: [] })),
}
const mark = (calibrated: string | null) => ({ calibrated, proposals: 0, dissents: 0 })
const view = {
  now: { state: 'open', place: cell('trust'), version: 3 },
  'marks:north': { planning: mark('decision') },
} as unknown as SessionParts

describe('what comes next in a session', () => {
  it('is the next open cell after the one under discussion, and after the last the first', () => {
    expect(nextOnAgenda(agenda, {}, null)).toEqual(cell('skill'))
    expect(nextOnAgenda(agenda, {}, cell('skill'))).toEqual(cell('trust'))
    expect(nextOnAgenda(agenda, view, cell('trust'))).toEqual(cell('skill'))
  })

  it('is nothing once all is settled or under discussion', () => {
    const open = agenda.open.slice(1)
    expect(nextOnAgenda({ open }, view, cell('trust'))).toBeNull()
  })
})

describe('what is left of a session', () => {
  it('counts what was settled since the agenda came', () => {
    expect(leftOnAgenda(agenda, {})).toBe(3)
    expect(leftOnAgenda(agenda, view)).toBe(2)
  })
})

describe('the marks of a session in the table', () => {
  it('say where it is, what is next, and what is settled or open', () => {
    const next = cell('skill')
    const marks = ['skill', 'trust', 'planning', 'other'].map((one) =>
      boxMark(view, cell(one), next),
    )
    expect(marks).toEqual(['next', 'here', 'settled', 'open'])
  })

  it('say nothing of a region from which one steps out', () => {
    expect(boxMark(view, cell('skill', 'south'), null)).toBeNull()
  })

  it('tell that something changed, in one cell or in any', () => {
    const changed = { ...view, 'marks:north': { planning: mark('another') } }
    expect(marksKey(changed)).not.toBe(marksKey(view))
    expect(marksKey(changed, cell('skill'))).toBe(marksKey(view, cell('skill')))
    expect(marksKey(changed, cell('planning'))).not.toBe(marksKey(view, cell('planning')))
    const people: SessionParts['people'] = [
      { id: 'seren', name: 'Seren', part: 'reviewer', recused: ['north'] },
    ]
    const recused = { ...view, people }
    expect(marksKey(recused)).not.toBe(marksKey(view))
    expect(marksKey(recused, cell('skill'))).not.toBe(marksKey(view, cell('skill')))
    expect(recusedFrom(people, 'seren')).toEqual(['north'])
    expect(recusedFrom(people, undefined)).toEqual([])
  })
})

describe('who was there', () => {
  it('counts somebody who came after the page was opened', () => {
    const attendance = { confirmed: null, seen: ['lead', 'left'] }
    expect(whoWasThere(attendance, ['lead', 'late'])).toEqual(['lead', 'left', 'late'])
    expect(cameSince(attendance, ['lead', 'late'])).toEqual([])
  })

  it('is as the lead confirmed, who is told of anybody that came since', () => {
    const attendance = { confirmed: ['lead'], seen: ['lead'] }
    expect(whoWasThere(attendance, ['lead', 'late'])).toEqual(['lead'])
    expect(cameSince(attendance, ['lead', 'late'])).toEqual(['late'])
  })
})

describe('following the lead', () => {
  const situation = {
    follows: true,
    place: cell('trust'),
    shown: cell('skill'),
    isTable: false,
    stepsOut: false,
    isWriting: false,
  }

  it('goes along from judgement to judgement', () => {
    expect(onLeadMoved(situation)).toBe('go')
    expect(onLeadMoved({ ...situation, shown: cell('trust') })).toBe('nothing')
  })

  it('never takes somebody away from words that they have not sent', () => {
    expect(onLeadMoved({ ...situation, isWriting: true })).toBe('say')
  })

  it('never takes somebody to a region from which they step out', () => {
    expect(onLeadMoved({ ...situation, stepsOut: true })).toBe('say')
  })

  it('leaves alone who looks elsewhere, who has the table, and who is between two', () => {
    expect(onLeadMoved({ ...situation, follows: false })).toBe('say')
    expect(onLeadMoved({ ...situation, isTable: true })).toBe('nothing')
    expect(onLeadMoved({ ...situation, place: null })).toBe('nothing')
  })
})
