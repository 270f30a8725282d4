import { describe, expect, it } from 'vitest'
import {
  contentOf,
  differingFields,
  emptyContent,
  faultsOf,
  isNotRated,
  sameContent,
  toNewRating,
  withCitation,
  withLanguage,
  withLevel,
} from '../../client/features/ratings/rating-content.ts'
import {
  type DraftState,
  isUnsaved,
  startOf,
  step,
  wantsSaving,
} from '../../client/features/ratings/state.ts'
import type { Draft, Rating } from '../../server/contract/cells.ts'

const empty = emptyContent('en')
const typed = { ...empty, level: 3, strength: 'Clear to every school' }
const draftOf = (content: Draft['content'], version: number, time: string): Draft => ({
  content,
  version,
  savedAt: `2026-11-21T${time}:00.000Z`,
})
const first = draftOf(typed, 1, '14:05')

const edited = (state: DraftState, content: Draft['content']) =>
  step(state, { type: 'edited', content })
const sent = (state: DraftState) => step(state, { type: 'sent' })

describe('a draft of a rating', () => {
  it('starts from the one on the server, with nothing to save', () => {
    expect(startOf(first, empty)).toMatchObject({ content: typed, version: 1 })
    expect(wantsSaving(startOf(first, empty))).toBe(false)
    expect(startOf(null, empty)).toMatchObject({ content: empty, version: null, savedAt: null })
  })

  it('is saved with the version that the server answers', () => {
    const state = step(sent(edited(startOf(null, empty), typed)), { type: 'saved', draft: first })
    expect(state).toMatchObject({ version: 1, savedAt: first.savedAt, dirty: false, sending: null })
  })

  it('sends one request at a time, and the rest after it', () => {
    const later = { ...typed, strength: 'Clear to most schools' }
    const under = edited(sent(edited(startOf(null, empty), typed)), later)
    expect(wantsSaving(under)).toBe(false)
    const state = step(under, { type: 'saved', draft: first })
    expect(wantsSaving(state)).toBe(true)
    expect(state.content).toEqual(later)
  })

  it('keeps what was typed without a connection, and counts the attempts', () => {
    const once = step(sent(edited(startOf(null, empty), typed)), {
      type: 'failed',
      trouble: 'unreachable',
    })
    const twice = step(sent(once), { type: 'failed', trouble: 'unreachable' })
    expect(twice).toMatchObject({ content: typed, trouble: { attempts: 2 } })
    expect(wantsSaving(twice)).toBe(true)
    expect(isUnsaved(twice)).toBe(true)
    expect(edited(twice, typed).trouble).toMatchObject({ kind: 'unreachable' })
  })

  it('waits once the session has run out, until it is woken', () => {
    const out = step(sent(edited(startOf(null, empty), typed)), {
      type: 'failed',
      trouble: 'signed-out',
    })
    expect(wantsSaving(out)).toBe(false)
    expect(wantsSaving(step(out, { type: 'woken' }))).toBe(true)
  })

  it('waits after a refusal until it is changed', () => {
    const refused = step(sent(edited(startOf(null, empty), typed)), {
      type: 'refused',
      message: () => 'Too long',
    })
    expect(wantsSaving(refused)).toBe(false)
    expect(wantsSaving(edited(refused, empty))).toBe(true)
  })

  it('takes its own draft, whose answer was lost on the way, for no conflict', () => {
    const state = step(sent(edited(startOf(null, empty), typed)), {
      type: 'conflicted',
      current: first,
    })
    expect(state).toMatchObject({ conflict: null, version: 1, dirty: false })
  })

  it('keeps both versions where another device was faster', () => {
    const others = draftOf({ ...typed, challenge: 'Few governors know it' }, 2, '14:09')
    const conflict = step(sent(edited(startOf(null, empty), typed)), {
      type: 'conflicted',
      current: others,
    })
    expect(conflict).toMatchObject({ content: typed, conflict: others })
    expect(wantsSaving(conflict)).toBe(false)
    expect(isUnsaved(conflict)).toBe(true)

    const mine = step(conflict, { type: 'chosen', content: typed })
    expect(mine).toMatchObject({ content: typed, version: 2, dirty: true, conflict: null })
    const theirs = step(conflict, { type: 'chosen', content: others.content })
    expect(theirs).toMatchObject({ content: others.content, version: 2, dirty: false })
  })

  it('begins anew where the draft on the server is gone', () => {
    const state = step(sent(edited(startOf(first, empty), empty)), {
      type: 'conflicted',
      current: null,
    })
    expect(state.version).toBeNull()
    expect(wantsSaving(state)).toBe(true)
  })

  it('takes a later draft from the server only where nothing here would be lost', () => {
    const later = draftOf({ ...typed, level: 2 }, 2, '14:30')
    const load = (state: DraftState) => step(state, { type: 'loaded', draft: later })
    expect(load(startOf(first, empty))).toMatchObject({ version: 2, content: later.content })
    expect(load(edited(startOf(first, empty), empty))).toMatchObject({ version: 1, content: empty })
    const back = step(load(startOf(first, empty)), { type: 'loaded', draft: first })
    expect(back.version).toBe(2)
  })
})

const scale = {
  levels: [1, 2, 3, 4].map((value) => ({ value, code: `level-${value}` })),
  grounds: [{ code: 'too-early', level: 1 }],
}

describe('what a rating says', () => {
  it('loses a ground that another level does not have', () => {
    const red = { ...empty, level: 1, ground: 'too-early' }
    expect(withLevel(red, 1, scale).ground).toBe('too-early')
    expect(withLevel(red, 2, scale).ground).toBeNull()
    expect(withLevel(red, null, scale)).toMatchObject({ level: null, ground: null })
  })

  it('cites each piece of evidence once', () => {
    const cited = withCitation(withCitation(empty, 'a', true), 'a', true)
    expect(cited.evidence).toEqual(['a'])
    expect(withCitation(cited, 'a', false).evidence).toEqual([])
  })

  it('differs by field, whatever the order of its evidence', () => {
    const one = { ...typed, evidence: ['a', 'b'] }
    expect(differingFields(one, { ...typed, evidence: ['b', 'a'] })).toEqual([])
    expect(differingFields(one, { ...one, level: 2, priority: 'Tell governors' })).toEqual([
      'level',
      'priority',
    ])
  })

  it('takes a level of the scale, or the reason why there is none', () => {
    expect(faultsOf(empty, false, scale)).toEqual([{ field: 'level', what: 'missing' }])
    expect(faultsOf({ ...empty, level: 7 }, false, scale)).toHaveLength(1)
    expect(faultsOf(empty, true, scale)).toEqual([{ field: 'reason', what: 'missing' }])
    expect(faultsOf({ ...empty, reason: 'No visit' }, true, scale)).toEqual([])
    expect(faultsOf(typed, false, scale)).toEqual([])
  })

  it('is told to be shortened before the server refuses it', () => {
    expect(faultsOf({ ...empty, reason: 'x'.repeat(301) }, true, scale)).toEqual([
      { field: 'reason', what: 'too-long', length: 301, maximum: 300 },
    ])
    expect(faultsOf({ ...typed, challenge: 'x'.repeat(20_001) }, false, scale)).toEqual([
      { field: 'challenge', what: 'too-long', length: 20_001, maximum: 20_000 },
    ])
  })

  it('is sealed with the statements that have words, and no reason beside a level', () => {
    const content = { ...typed, reason: 'left from before', challenge: '  ' }
    expect(toNewRating(content, null)).toMatchObject({
      level: 3,
      reason: null,
      statements: [{ kind: 'strength', language: 'en', text: 'Clear to every school' }],
      supersedesBecause: null,
    })
    const because = { text: ' New evidence ', language: 'cy' } as const
    expect(toNewRating({ ...empty, reason: ' No visit ' }, because)).toMatchObject({
      reason: 'No visit',
      supersedesBecause: 'New evidence',
      supersedesBecauseLanguage: 'cy',
    })
  })

  it('starts a later rating from the one before', () => {
    const rating: Rating = {
      id: 'r',
      rater: null,
      notBlind: null,
      level: 1,
      reason: null,
      ground: 'too-early',
      confidence: 'low',
      rationale: null,
      statements: [{ position: 1, kind: 'priority', language: 'cy', text: 'Cynllun' }],
      evidence: [{ id: 'e', version: 2 }],
      sequence: 1,
      supersedesBecause: null,
      supersedesBecauseLanguage: null,
      sealedAt: null,
    }
    expect(contentOf(rating, 'en')).toEqual({
      ...emptyContent('cy'),
      level: 1,
      ground: 'too-early',
      confidence: 'low',
      priority: 'Cynllun',
      evidence: ['e'],
    })
  })

  it('keeps the language of each text, also of a draft that had one for all', () => {
    const mixed = { ...typed, strengthLanguage: 'cy' as const, challenge: 'Late' }
    expect(toNewRating(mixed, null).statements.map(({ language }) => language)).toEqual([
      'cy',
      'en',
    ])
    const { strengthLanguage: _, challengeLanguage: __, priorityLanguage: ___, ...before } = typed
    const early = { ...before, language: 'cy' as const }
    expect(toNewRating(early, null).statements).toMatchObject([{ language: 'cy' }])
    expect(sameContent(early, { ...typed, strengthLanguage: 'cy' })).toBe(true)
    expect(differingFields(early, typed)).toEqual(['strengthLanguage'])
  })

  it('takes the texts that are still empty along to another language', () => {
    const content = { ...typed, challenge: 'Late' }
    expect(withLanguage(content, 'challenge', 'cy')).toMatchObject({
      strengthLanguage: 'en',
      challengeLanguage: 'cy',
      priorityLanguage: 'cy',
    })
  })
})

describe('the language of the page', () => {
  it('is followed by texts that are still empty, without a save', () => {
    const state = step(startOf(first, empty), { type: 'language-switched', language: 'cy' })
    expect(state.content).toMatchObject({ strengthLanguage: 'en', challengeLanguage: 'cy' })
    expect(wantsSaving(state)).toBe(false)
  })
})

describe('giving no level', () => {
  const scale = { levels: [], grounds: [] } as never

  it('is a choice that the draft remembers before it has a reason', () => {
    expect(isNotRated(empty)).toBe(false)
    const chosen = withLevel(typed, null, scale)
    expect(isNotRated(chosen)).toBe(true)
    expect(isNotRated(withLevel(chosen, 3, scale))).toBe(false)
  })

  it('differs from a level that is still open', () => {
    expect(differingFields(empty, { ...empty, notRated: true })).toEqual(['level'])
  })
})
