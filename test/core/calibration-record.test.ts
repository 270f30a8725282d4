import { describe, expect, it } from 'vitest'
import {
  draftRecord,
  linesReadable,
  type RecordFacts,
  type TakenCell,
} from '../../server/core/calibration-record.ts'
import { cy } from '../../server/core/calibration-record-words/cy.ts'
import { en } from '../../server/core/calibration-record-words/en.ts'
import { createTranslate } from '../../server/core/messages.ts'

const speech = {
  day: (at: string) => at.slice(0, 10),
  time: (at: string) => at.slice(11, 16),
  level: (level: number) => `level ${level}`,
  ground: (code: string) => code,
}
const words = { translate: createTranslate(en, 'en'), ...speech }

const north = { id: 'north', name: 'North' }
const taken: TakenCell = {
  region: north,
  judgement: { code: 'skill', title: 'Skill' },
  seqs: [2],
  sealed: [
    { level: 4, count: 1 },
    { level: 3, count: 0 },
    { level: 2, count: 2 },
  ],
  gaveNone: 1,
  before: null,
  decisions: [
    {
      seqs: [4],
      level: 4,
      reason: null,
      ground: null,
      moved: 'up',
      outside: null,
      because: 'Seen in May',
      becauseLanguage: 'en',
      dissent: null,
      dissentLanguage: null,
    },
  ],
  proposals: [{ by: 'Rhys', level: 3, text: 'Rhy gynnar', language: 'cy', seqs: [3] }],
  dissents: [{ by: 'Seren', level: 2, text: 'I do not share it', language: 'en', seqs: [5] }],
}
const facts: RecordFacts = {
  opened: { at: '2026-03-02T09:00:00Z', seqs: [1], by: 'Lowri' },
  ended: { at: '2026-03-02T11:00:00Z', seqs: [8] },
  people: { there: ['Lowri', 'Rhys'], away: ['Seren'], recused: [], confirmed: true, seqs: [7] },
  taken: [taken],
  adopted: [{ region: north, cells: [{ title: 'Trust', level: 3 }], seqs: [6] }],
  left: [{ region: north, cells: [{ title: 'Planning', level: null }], seqs: [] }],
}

const tell = (lines: ReturnType<typeof draftRecord>) =>
  lines.map(({ heading, lead, text }) => [heading, lead, text].filter(Boolean).join(' | '))

describe('the record of a calibration session', () => {
  it('tells which calibrated level was replaced, and which one stays', () => {
    const before = { level: 3 }
    const replaced = tell(draftRecord({ ...facts, taken: [{ ...taken, before }] }, words))
    const line = replaced.indexOf('Calibrated until then: level 3.')
    expect(replaced[line + 1]).toContain('Calibrated: level 4.')
    const open = { ...taken, before, decisions: [] }
    const left = tell(draftRecord({ ...facts, taken: [open] }, words))
    expect(left).toContain('It was discussed, and the calibrated level stays: level 3.')
    expect(left.join()).not.toContain('until then')
    expect(left.join()).not.toContain('not settled')
  })

  it('tells who was there, what was taken in which order, and what came of it', () => {
    expect(tell(draftRecord(facts, words))).toEqual([
      'The meeting | Lowri opened the session on 2026-03-02 at 09:00.',
      'Present: Lowri, Rhys.',
      'Not present: Seren.',
      'Skill, North | Sealed: level 4 × 1, level 2 × 2. 1 rater gave no level.',
      'Proposal by Rhys, level 3 | Rhy gynnar',
      'Calibrated: level 4. That is above the middle of the sealed levels.',
      'Reason | Seen in May',
      'Dissent of Seren, who would give level 2 | I do not share it',
      'Adopted in one step, as all sealed ratings said the same | North | Trust: level 3',
      'Left open | North | Planning',
      'End | The session ended on 2026-03-02 at 11:00.',
    ])
  })

  it('says of a level beyond every sealed one that it is, and not just past their middle', () => {
    const decisions = taken.decisions.map((one) => ({ ...one, outside: 'up' as const }))
    const lines = tell(draftRecord({ ...facts, taken: [{ ...taken, decisions }] }, words))
    expect(lines).toContain('Calibrated: level 4. That is above every sealed level.')
  })

  it('keeps people’s own words in their language, and says which events each line rests on', () => {
    const proposal = draftRecord(facts, words).find(({ key }) => key === 'north.skill.proposal.1')
    expect(proposal).toMatchObject({ language: 'cy', seqs: [3] })
  })

  it('says what was not settled, not confirmed and not ended', () => {
    const open = draftRecord(
      {
        ...facts,
        ended: null,
        people: { there: [], away: [], recused: [], confirmed: false, seqs: [] },
        taken: [{ ...taken, decisions: [], dissents: [], proposals: [] }],
        adopted: [],
        left: [],
      },
      words,
    )
    expect(tell(open).slice(1)).toEqual([
      'Nobody has followed the session on a device; the lead reviewer has not confirmed who was there.',
      'Skill, North | Sealed: level 4 × 1, level 2 × 2. 1 rater gave no level.',
      'It was discussed and not settled.',
      'Left open | Nothing: every judgement has a calibrated level.',
      'End | The session has not ended.',
    ])
  })

  it('is there in Welsh, line for line', () => {
    const welsh = draftRecord(facts, { translate: createTranslate(cy, 'cy'), ...speech })
    expect(welsh.map(({ key }) => key)).toEqual(draftRecord(facts, words).map(({ key }) => key))
  })

  it('leaves out the parts and lines about regions that its reader does not read', () => {
    const lines = [
      { key: 'opened', heading: 'The meeting' },
      { key: 'north.skill.sealed', heading: 'Skill, North' },
      { key: 'added.1' },
      { key: 'south.skill.sealed', heading: 'Skill, South' },
      { key: 'added.2' },
      { key: 'north.adopted', heading: 'Adopted' },
      { key: 'south.adopted' },
      { key: 'ended', heading: 'End' },
    ]
    expect(linesReadable(lines, ['north'])).toEqual([
      { key: 'opened', heading: 'The meeting' },
      { key: 'south.skill.sealed', heading: 'Skill, South' },
      { key: 'added.2' },
      { key: 'south.adopted', heading: 'Adopted' },
      { key: 'ended', heading: 'End' },
    ])
    expect(linesReadable(lines, [])).toEqual(lines)
  })
})
