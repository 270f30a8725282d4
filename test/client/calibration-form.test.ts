import { describe, expect, it } from 'vitest'
import { adopt } from '../../client/features/calibration/adoption.ts'
import { farOff } from '../../client/features/calibration/far-off.ts'
import { leftToCalibrate } from '../../client/features/calibration/next-to-calibrate.ts'
import {
  firstSealedLevels,
  groundsDiffer,
  unanimousLevel,
} from '../../client/features/calibration/sealed-levels.ts'
import {
  continuing,
  emptyDecision,
  faultsOf,
  takeStatements,
  toNewCalibrated,
  withLevel,
} from '../../client/features/decisions/decision-form.ts'
import type { Decision, Rating } from '../../server/contract/cells.ts'
import { fullestRating } from '../../server/core/fullest-text.ts'
import type { Language } from '../../server/core/language.ts'
import type { StatementKind } from '../../server/core/statement.ts'

const scale = {
  levels: [4, 3, 2, 1].map((value) => ({ value, code: `level-${value}` })),
  grounds: [{ code: 'too-early', level: 1 }],
}

const said = (kind: StatementKind, text: string, language: Language = 'en') => ({
  position: 1,
  kind,
  language,
  text,
})

function sealed(level: number | null, about: Partial<Rating> = {}): Rating {
  return {
    id: `rating-${level}`,
    rater: { id: 'rhys', name: 'Rhys' },
    notBlind: false,
    level,
    reason: null,
    ground: null,
    confidence: null,
    rationale: null,
    statements: [],
    evidence: [],
    sequence: 1,
    supersedesBecause: null,
    supersedesBecauseLanguage: null,
    sealedAt: null,
    ...about,
  }
}

function decided(level: number | null, about: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1',
    level,
    reason: null,
    ground: null,
    because: null,
    becauseLanguage: null,
    dissent: null,
    dissentLanguage: null,
    statements: [],
    evidence: [],
    at: null,
    ...about,
  }
}

describe('a calibrated level while it is written', () => {
  it('begins with one empty statement of each kind', () => {
    const kinds = emptyDecision('cy').statements.map(({ kind, language }) => `${kind} ${language}`)
    expect(kinds).toEqual(['strength cy', 'challenge cy', 'priority cy'])
  })

  it('continues the one that it replaces, without its reason and its dissent', () => {
    const before = decided(2, {
      because: 'Then',
      dissent: 'Rhys',
      statements: [said('challenge', 'A'), said('challenge', 'B')],
      evidence: [{ id: 'e1', version: 3 }],
    })
    const form = continuing(before, before.id, 'en')
    expect(form).toMatchObject({ level: 2, because: '', dissent: '', supersedes: 'decision-1' })
    expect(form.evidence).toEqual(['e1'])
    expect(form.statements.map(({ text }) => text)).toEqual(['A', 'B', '', ''])
  })

  it('drops a ground that the framework does not offer for another level', () => {
    const red = { ...withLevel(emptyDecision('en'), 1, scale), ground: 'too-early' }
    expect(withLevel(red, 1, scale).ground).toBe('too-early')
    expect(withLevel(red, 2, scale).ground).toBeNull()
    expect(withLevel(red, 'not-rated', scale).ground).toBeNull()
  })

  it('asks for a level, for why there is none, and for a reason where one is needed', () => {
    const form = emptyDecision('en')
    const never = () => false
    const always = () => true
    expect(faultsOf(form, scale, always)).toEqual(['level'])
    expect(faultsOf({ ...form, level: 2 }, scale, never)).toEqual([])
    expect(faultsOf({ ...form, level: 1 }, scale, never)).toEqual(['ground'])
    const early = { ...form, level: 1, ground: 'too-early' }
    expect(faultsOf(early, scale, never)).toEqual([])
    expect(faultsOf({ ...form, level: 2, because: ' ' }, scale, always)).toEqual(['because'])
    expect(faultsOf({ ...form, level: 'not-rated' }, scale, always)).toEqual(['reason', 'because'])
  })

  it('sends the texts that have words, and a level or a reason but never both', () => {
    const form = takeStatements(
      emptyDecision('en'),
      sealed(3, { statements: [said('priority', ' P ')] }),
    )
    expect(toNewCalibrated({ ...form, level: 3, reason: 'typed before', dissent: ' ' })).toEqual({
      level: 3,
      reason: null,
      ground: null,
      because: null,
      becauseLanguage: null,
      dissent: null,
      dissentLanguage: null,
      statements: [{ kind: 'priority', language: 'en', text: 'P' }],
      evidence: [],
      supersedes: null,
    })
    const reasoned = { ...form, level: 2, because: ' Pam ', becauseLanguage: 'cy' as const }
    expect(toNewCalibrated(reasoned)).toMatchObject({ because: 'Pam', becauseLanguage: 'cy' })
    const none = {
      ...form,
      level: 'not-rated' as const,
      ground: 'too-early',
      reason: ' Nobody went ',
    }
    expect(toNewCalibrated(none)).toMatchObject({
      level: null,
      reason: 'Nobody went',
      ground: null,
    })
  })
})

describe('taking the text of a rater', () => {
  const first = sealed(3, {
    statements: [said('strength', 'Clear'), said('challenge', 'Late')],
    evidence: [{ id: 'e1', version: 1 }],
  })

  it('fills what is empty and cites what they cited', () => {
    const form = takeStatements(emptyDecision('cy'), first)
    expect(form.statements).toEqual([
      { kind: 'strength', language: 'en', text: 'Clear' },
      { kind: 'challenge', language: 'en', text: 'Late' },
      { kind: 'priority', language: 'cy', text: '' },
    ])
    expect(form.evidence).toEqual(['e1'])
  })

  it('adds below what stands there, and leaves nothing out', () => {
    const both = takeStatements(
      takeStatements(emptyDecision('en'), first),
      sealed(2, {
        statements: [said('strength', 'Ambitious')],
        evidence: [{ id: 'e2', version: 1 }],
      }),
    )
    expect(both.statements[0]?.text).toBe('Clear\n\nAmbitious')
    expect(both.evidence).toEqual(['e1', 'e2'])
  })

  it('keeps a text of the other language apart, beside the one of its kind', () => {
    const both = takeStatements(
      takeStatements(emptyDecision('en'), first),
      sealed(2, { statements: [said('strength', 'Eglur', 'cy')] }),
    )
    expect(both.statements.slice(0, 2)).toEqual([
      { kind: 'strength', language: 'en', text: 'Clear' },
      { kind: 'strength', language: 'cy', text: 'Eglur' },
    ])
  })

  it('takes the same text once', () => {
    const once = takeStatements(emptyDecision('en'), first)
    expect(takeStatements(once, first)).toEqual(once)
  })
})

describe('adopting what all have sealed', () => {
  it('looks at first ratings alone, and needs two that agree', () => {
    const ratings = [sealed(3), sealed(3), sealed(1, { sequence: 2 })]
    expect(firstSealedLevels(ratings)).toEqual([3, 3])
    expect(unanimousLevel([3, 3])).toBe(3)
    expect(unanimousLevel([3, 2])).toBeNull()
    expect(unanimousLevel([3])).toBeNull()
    expect(unanimousLevel([3, null])).toBeNull()
    expect(unanimousLevel([null, null])).toBeNull()
  })

  it('fills in level, shared ground and the fullest text', () => {
    const short = sealed(1, { ground: 'too-early', statements: [said('challenge', 'New')] })
    const long = sealed(1, {
      ground: 'too-early',
      statements: [said('challenge', 'Only just begun')],
    })
    expect(fullestRating([short, long], 'en')).toBe(long)
    const form = adopt(emptyDecision('en'), [short, long], fullestRating([short, long], 'en'))
    expect(form).toMatchObject({ level: 1, ground: 'too-early' })
    expect(form.statements.map(({ text }) => text)).toContain('Only just begun')
  })

  it('leaves what has been written', () => {
    const written = takeStatements(
      emptyDecision('en'),
      sealed(2, { statements: [said('priority', 'Mine')] }),
    )
    const other = sealed(2, { statements: [said('strength', 'Theirs')] })
    expect(adopt(written, [other, other], other).statements).toEqual(written.statements)
  })

  it('fills in nothing where they differ', () => {
    const form = emptyDecision('en')
    expect(adopt(form, [sealed(2), sealed(3)], null)).toBe(form)
  })
})

describe('a level far from a sealed one', () => {
  it('names who last sealed two levels or more away, level by level', () => {
    const other = { id: 'sioned', name: 'Sioned' }
    const ratings = [sealed(2), sealed(1, { rater: other }), sealed(3)]
    expect(farOff([sealed(2), sealed(1, { rater: other })], 4)).toEqual([
      { level: 1, names: ['Sioned'], count: 1 },
      { level: 2, names: ['Rhys'], count: 1 },
    ])
    expect(farOff(ratings, 2)).toEqual([])
  })

  it('leaves out who came to see it otherwise, and who gave no level', () => {
    expect(farOff([sealed(1), sealed(3, { sequence: 2 })], 3)).toEqual([])
    expect(farOff([sealed(null)], 4)).toEqual([])
  })
})

describe('the grounds of ratings that all say the same', () => {
  it('differ where raters gave different ones, and only then', () => {
    const early = sealed(1, { ground: 'too-early' })
    const weak = sealed(1, { ground: 'weak' })
    expect(groundsDiffer([early, weak])).toBe(true)
    expect(groundsDiffer([early, early])).toBe(false)
    expect(groundsDiffer([early, { ...weak, sequence: 2 }])).toBe(false)
    expect(groundsDiffer([early, sealed(2)])).toBe(false)
  })

  it('are taken over where all gave the same one', () => {
    const early = sealed(1, { ground: 'too-early' })
    expect(adopt(emptyDecision('en'), [early, early], early)).toMatchObject({
      level: 1,
      ground: 'too-early',
    })
  })
})

describe('what is left to calibrate', () => {
  it('goes on after the judgement at hand, then from the start, without those done', () => {
    const judgements = ['a', 'b', 'c', 'd'].map((judgement) => ({
      judgement,
      calibrated: judgement === 'd' ? decided(3) : null,
    }))
    expect(leftToCalibrate(judgements, ['a', 'b', 'c', 'd'], 'b')).toEqual(['c', 'a'])
    expect(leftToCalibrate([], ['a', 'b'], 'a')).toEqual([])
  })
})
