import { describe, expect, it } from 'vitest'
import { gatherLinks, ofKind, tallyOf } from '../../client/features/ratings/evidence-beside.ts'
import { emptyContent } from '../../client/features/ratings/rating-content.ts'
import { checkDraft, isSound } from '../../client/features/sealing/check.ts'
import { hasContent } from '../../client/features/sitting/begun.ts'
import { takeFormFocus, wantFormFocus } from '../../client/features/sitting/form-focus.ts'
import {
  nextUnsealed,
  ownState,
  type Review,
  ratedReviews,
  stepsAt,
  wayFrom,
  wayThrough,
} from '../../client/features/sitting/places.ts'
import type { EvidenceInCell } from '../../server/contract/cells.ts'
import { standingAnywhere } from '../../server/core/permissions.ts'

const codes = ['skill', 'trust']
const review = (region: string, about: Partial<Review> = {}): Review => ({
  id: `review-of-${region}`,
  region: { id: region, name: region },
  stage: 'sealed-judgement',
  feedbackUntil: null,
  version: 1,
  standing: { ...standingAnywhere('reviewer'), assigned: true, stage: 'sealed-judgement' },
  reviewers: [],
  recused: null,
  ownSealed: [],
  contested: null,
  ...about,
})
const at = (region: string, judgement: string) => ({ region, judgement })

describe('the way through all that somebody rates', () => {
  const apart = review('west', { standing: standingAnywhere('reviewer'), ownSealed: null })
  const round = { reviews: [review('north'), apart, review('south')] }

  it('goes region by region, and leaves out those of others', () => {
    expect(wayThrough(round, codes)).toEqual([
      at('north', 'skill'),
      at('north', 'trust'),
      at('south', 'skill'),
      at('south', 'trust'),
    ])
  })

  it('is the whole round for a lead who reviews no region of it, and else the regions assigned', () => {
    const leads = { ...standingAnywhere('lead-reviewer'), leads: true } as const
    const standing = { ...leads, stage: 'sealed-judgement' as const }
    const north = review('north', { standing })
    const south = review('south', { standing })
    expect(ratedReviews({ reviews: [north, south] })).toHaveLength(2)
    const assigned = review('south', { standing: { ...standing, assigned: true } })
    expect(ratedReviews({ reviews: [north, assigned] })).toEqual([assigned])
  })

  it('knows what comes before and after, over the borders of regions', () => {
    const way = wayThrough(round, codes)
    expect(stepsAt(way, at('north', 'trust'))).toEqual({
      previous: at('north', 'skill'),
      next: at('south', 'skill'),
    })
    expect(stepsAt(way, at('north', 'skill')).previous).toBeNull()
    expect(stepsAt(way, at('west', 'skill'))).toEqual({ previous: null, next: null })
  })

  it('is that of the region alone until the round is read, so that a step need not wait', () => {
    expect(wayFrom(null, codes, at('south', 'skill'))).toEqual([
      at('south', 'skill'),
      at('south', 'trust'),
    ])
    expect(wayFrom(round, codes, at('south', 'skill'))).toEqual(wayThrough(round, codes))
  })

  it('leads after a seal to what is left in the region, and then in the next', () => {
    const sealed = (north: string[], south: string[]) => ({
      reviews: [review('north', { ownSealed: north }), review('south', { ownSealed: south })],
      ownDrafted: [],
    })
    const goesOn = (rounds: ReturnType<typeof sealed>, judgement: string, region = 'north') =>
      nextUnsealed(rounds, codes, at(region, judgement))
    expect(goesOn(sealed(['skill'], []), 'skill')).toEqual(at('north', 'trust'))
    expect(goesOn(sealed(['trust'], []), 'trust')).toEqual(at('north', 'skill'))
    expect(goesOn(sealed(codes, []), 'trust')).toEqual(at('south', 'skill'))
    expect(goesOn(sealed([], codes), 'trust', 'south')).toEqual(at('north', 'skill'))
    expect(goesOn(sealed(codes, codes), 'trust')).toBeNull()
  })

  it('tells how far a rating has come', () => {
    const reviews = [review('north', { ownSealed: ['skill'] })]
    const some = { reviews, ownDrafted: [at('north', 'trust'), at('south', 'planning')] }
    expect(['skill', 'trust', 'planning'].map((code) => ownState(some, at('north', code)))).toEqual(
      ['sealed', 'drafted', 'not-begun'],
    )
  })

  it('gives the form the focus once, and only where the step led', () => {
    wantFormFocus(at('north', 'skill'))
    expect(takeFormFocus(at('north', 'trust'))).toBe(false)
    expect(takeFormFocus(at('north', 'skill'))).toBe(true)
    expect(takeFormFocus(at('north', 'skill'))).toBe(false)
  })

  it('counts a draft as begun once something is chosen or written', () => {
    expect(hasContent(emptyContent('cy'))).toBe(false)
    expect(hasContent({ ...emptyContent('cy'), priority: ' ' })).toBe(false)
    expect(hasContent({ ...emptyContent('cy'), priority: 'Cynllun' })).toBe(true)
    expect(hasContent({ ...emptyContent('en'), evidence: ['e'] })).toBe(true)
  })
})

describe('the evidence beside a rating', () => {
  const piece = (id: string, kind: string, polarity: string) =>
    ({ id, kind, polarity }) as EvidenceInCell
  const all = gatherLinks([
    piece('a', 'strength', 'supports'),
    piece('b', 'challenge', 'contradicts'),
    piece('a', 'challenge', 'supports'),
    piece('c', 'priority', 'contradicts'),
    piece('c', 'priority', 'supports'),
  ])

  it('stands there once with all that it is linked as', () => {
    expect(all.map(({ item, links }) => [item.id, links.length])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 2],
    ])
  })

  it('is counted by how it speaks, and by what is cited', () => {
    expect(tallyOf(all, ['b', 'gone'])).toEqual({ supports: 2, contradicts: 2, cited: 1 })
  })

  it('can be narrowed to a kind', () => {
    expect(ofKind(all, 'challenge').map(({ item }) => item.id)).toEqual(['a', 'b'])
    expect(ofKind(all, null)).toHaveLength(3)
  })
})

describe('a draft that is checked before it is sealed', () => {
  const scale = {
    levels: [1, 2, 3, 4].map((value) => ({ value, code: `level-${value}` })),
    grounds: [{ code: 'too-early', level: 1 }],
  }
  const cell = { evidence: [{ id: 'a' } as EvidenceInCell] }
  const draft = emptyContent('en')

  it('names what it lacks, and what it had better have', () => {
    const said = { ...draft, challenge: 'Late' }
    expect(checkDraft(said, cell, scale)).toEqual({
      lacks: ['level'],
      gaps: ['evidence', 'confidence'],
    })
    expect(checkDraft({ ...said, level: 1 }, cell, scale).lacks).toEqual(['ground'])
    const red = {
      ...draft,
      level: 1,
      ground: 'too-early',
      evidence: ['a'],
      confidence: 'high' as const,
    }
    expect(checkDraft(red, cell, scale)).toEqual({ lacks: [], gaps: ['text'] })
    const long = { ...red, challenge: 'x'.repeat(20_001) }
    expect(checkDraft(long, cell, scale)).toEqual({ lacks: ['too-long'], gaps: [] })
  })

  it('may give no level, with a reason, and then needs nothing else', () => {
    const none = { ...draft, reason: 'Nobody could look' }
    expect(checkDraft(none, cell, scale)).toEqual({ lacks: [], gaps: [] })
  })

  it('asks for no evidence where there is none', () => {
    const green = { ...draft, level: 4, strength: 'Clear', confidence: 'low' as const }
    expect(checkDraft(green, { evidence: [] }, scale)).toEqual({ lacks: [], gaps: [] })
  })

  it('is ticked to be sealed only where nothing is missing', () => {
    const sound = { ...draft, level: 4, strength: 'Clear', evidence: ['a'] }
    const isTicked = (content: typeof draft) => isSound(checkDraft(content, cell, scale))
    expect(isTicked({ ...sound, confidence: 'low' })).toBe(true)
    expect(isTicked(sound)).toBe(false)
    expect(isTicked({ ...sound, confidence: 'low', evidence: [] })).toBe(false)
    expect(isTicked({ ...sound, confidence: 'low', level: null })).toBe(false)
  })
})
