import { describe, expect, it } from 'vitest'
import { createTranslate } from '../../server/core/messages.ts'
import {
  draftMinutes,
  type JudgementFacts,
  type MinutesFacts,
  type MinutesWords,
} from '../../server/core/workshop/minutes.ts'
import { cy } from '../../server/core/workshop/minutes-words/cy.ts'
import { en } from '../../server/core/workshop/minutes-words/en.ts'
import { tally } from '../../server/core/workshop/tally.ts'

const scale = { levels: [1, 2, 3, 4].map((value) => ({ value, code: `${value}` })), grounds: [] }
const names = ['', 'Red', 'Amber-red', 'Amber-green', 'Green']
const words = (language: 'en' | 'cy'): MinutesWords => ({
  translate: createTranslate(language === 'en' ? en : cy, language),
  day: (at) => at.slice(0, 10),
  time: (at) => at.slice(11, 16),
  level: (level) => names[level] ?? '',
  ground: (code) => code,
})
const count = (...levels: (number | null)[]) =>
  tally(
    scale,
    levels.map((level) => ({ level, confidence: null })),
  )
const agreement = {
  seqs: [9],
  level: 4,
  reason: null,
  ground: null,
  statements: [{ kind: 'strength', language: 'cy', text: 'Mae’r tîm yn ei le' }],
  because: 'The plan came in',
  becauseLanguage: 'en',
  dissent: 'One of us sees amber',
  dissentLanguage: 'en',
} as const
const skill: JudgementFacts = {
  code: 'skill',
  title: 'Skill',
  skipped: false,
  ballots: [
    { number: 1, seqs: [4, 5], tally: count(4, 4, 1, 1, null) },
    { number: 2, seqs: [7, 8], tally: count(3, 3, 3) },
  ],
  shift: { people: null, reason: 'group-too-small' },
  agreement,
}
const facts: MinutesFacts = {
  rehearsal: false,
  opened: { at: '2026-03-02T09:00', seqs: [1] },
  reopened: [],
  ended: { at: '2026-03-02T11:05', seqs: [12] },
  people: { count: 5, onPaper: 1, seqs: [2, 3] },
  judgements: [skill],
}
const textOf = (key: string, more: Partial<MinutesFacts> = {}, language: 'en' | 'cy' = 'en') =>
  draftMinutes({ ...facts, ...more }, words(language)).find((line) => line.key === key)

describe('the minutes of a workshop', () => {
  it('say when it was open and how many took part, and rest on the events that tell so', () => {
    expect(textOf('opened')).toEqual({
      key: 'opened',
      seqs: [1],
      heading: 'How the workshop went',
      text: 'The workshop opened on 2026-03-02 at 09:00.',
    })
    expect(textOf('people')).toMatchObject({
      text: '5 people took part. 1 of them voted on paper.',
      seqs: [2, 3],
    })
    expect(textOf('ended')).toMatchObject({
      text: 'The workshop ended on 2026-03-02 at 11:05.',
      seqs: [12],
    })
    expect(textOf('ended', { ended: null })?.text).toBe('The workshop has not ended.')
    expect(textOf('rehearsal')).toBeUndefined()
    expect(textOf('rehearsal', { rehearsal: true })?.text).toContain('rehearsal')
    const nobody = { people: { count: 0, onPaper: 0, seqs: [] } }
    expect(textOf('people', nobody)?.text).toBe('Nobody took part.')
    expect(textOf('people', { ...nobody, rehearsal: true })).toBeUndefined()
  })

  it('tell each ballot with its spread in words, under the title of the judgement', () => {
    expect(textOf('skill.ballot.1')).toMatchObject({
      heading: 'Skill',
      seqs: [4, 5],
      text: 'First ballot: Green 2, Red 2. 1 person could not judge. The answers fell into two camps.',
    })
    expect(textOf('skill.ballot.2')?.text).toBe(
      'Second ballot: Amber-green 3. All the levels given were the same.',
    )
    const nobody = { ...skill, ballots: [{ number: 3, seqs: [], tally: count() }] }
    expect(textOf('skill.ballot.3', { judgements: [nobody] })?.text).toBe(
      'Ballot 3: nobody gave a level.',
    )
  })

  it('tell how ballots moved, and never for fewer than five people', () => {
    expect(textOf('skill.shift')?.text).toContain('fewer than five')
    const shift = { people: 6, up: 1, down: 2, same: 3 }
    expect(textOf('skill.shift', { judgements: [{ ...skill, shift }] })).toMatchObject({
      text: expect.stringContaining('of 6 people who gave a level in both: 1 moved up, 2'),
      seqs: [4, 5, 7, 8],
    })
    const one = { ...skill, shift: { people: null, reason: 'one-ballot' } as const }
    expect(textOf('skill.shift', { judgements: [one] })).toBeUndefined()
  })

  it('tell what was agreed in people’s own words, with their language', () => {
    expect(textOf('skill.agreed')).toMatchObject({ text: 'Agreed: Green.', level: 4, seqs: [9] })
    expect(textOf('skill.statement.1')).toMatchObject({
      lead: 'Strength',
      text: 'Mae’r tîm yn ei le',
      language: 'cy',
    })
    expect(textOf('skill.because')?.lead).toBe('Why the level is greener than the last ballot')
    expect(textOf('skill.dissent')).toMatchObject({ lead: 'Dissent', language: 'en' })
    const modest = { ...skill, agreement: { ...agreement, level: 3 } }
    expect(textOf('skill.because', { judgements: [modest] })?.lead).toBe('Why')
    const none = { ...agreement, level: null, reason: 'Too little seen' }
    expect(textOf('skill.agreed', { judgements: [{ ...skill, agreement: none }] })?.text).toBe(
      'The team agreed on no level: Too little seen',
    )
  })

  it('tell what was skipped, not reached, or left without an agreement', () => {
    const bare = { ...skill, ballots: [], agreement: null }
    const both = [bare, { ...bare, code: 'trust', title: 'Trust' }]
    expect(textOf('not-reached', { judgements: both })).toMatchObject({
      heading: 'Not reached',
      text: 'Skill, Trust.',
    })
    expect(textOf('not-reached')).toBeUndefined()
    const skipped = { ...bare, skipped: true }
    expect(textOf('skill.none', { judgements: [skipped] })?.text).toBe('Skipped.')
    const open = { ...skill, agreement: null }
    expect(textOf('skill.agreed', { judgements: [open] })?.text).toBe('Nothing was agreed.')
  })

  it('say the same in Welsh, with its forms of number', () => {
    const people = (number: number) =>
      textOf('people', { people: { count: number, onPaper: 0, seqs: [] } }, 'cy')?.text
    expect([0, 1, 2, 3, 6, 11].map(people)).toEqual([
      'Ni chymerodd neb ran.',
      'Cymerodd 1 person ran.',
      'Cymerodd 2 berson ran.',
      'Cymerodd 3 pherson ran.',
      'Cymerodd 6 pherson ran.',
      'Cymerodd 11 person ran.',
    ])
    expect(draftMinutes(facts, words('cy')).map(({ key }) => key)).toEqual(
      draftMinutes(facts, words('en')).map(({ key }) => key),
    )
  })
})
