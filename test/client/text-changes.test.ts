import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../client/features/agreement/text-changes.ts'
import { diffWords } from '../../client/features/agreement/word-diff.ts'

const said = (kind: 'strength' | 'priority', text: string, language: 'en' | 'cy' = 'en') => ({
  kind,
  language,
  text,
})

describe('the difference between two texts', () => {
  it('tells word by word what stayed, what went and what came', () => {
    expect(diffWords('Two of nine schools', 'Eight of nine schools now')).toEqual([
      { kind: 'gone', text: 'Two' },
      { kind: 'new', text: 'Eight' },
      { kind: 'same', text: ' of nine schools' },
      { kind: 'new', text: ' now' },
    ])
  })

  it('tells a sentence that was written anew as a whole, and the others word by word', () => {
    const before = 'Two of nine schools know. Governors meet rarely and seldom read papers. Good.'
    const after = 'Six of nine schools know. The board reads its papers before each meeting. Good.'
    expect(diffWords(before, after)).toEqual([
      { kind: 'gone', text: 'Two' },
      { kind: 'new', text: 'Six' },
      { kind: 'same', text: ' of nine schools know. ' },
      { kind: 'gone', text: 'Governors meet rarely and seldom read papers. ', whole: true },
      { kind: 'new', text: 'The board reads its papers before each meeting. ', whole: true },
      { kind: 'same', text: 'Good.' },
    ])
  })

  it('tells what was added to a sentence that stayed, however much it is', () => {
    expect(diffWords('All agree.', 'All agree. Since May the board has led it.')).toEqual([
      { kind: 'same', text: 'All agree.' },
      { kind: 'new', text: ' Since May the board has led it.' },
    ])
  })

  it('holds both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'cc '), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pieces = diffWords(one.join(''), other.join(''))
        const without = (kind: string) =>
          pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text)
        expect(without('new').join('')).toBe(one.join(''))
        expect(without('gone').join('')).toBe(other.join(''))
      }),
    )
  })

  it('is nothing but the same for the same text', () => {
    expect(diffWords('As it was', 'As it was')).toEqual([{ kind: 'same', text: 'As it was' }])
    expect(diffWords('', '')).toEqual([])
  })
})

describe('what a correction changed', () => {
  const before = [said('strength', 'Clear'), said('priority', 'Visit the rest')]

  it('is each statement that differs, with its number', () => {
    const after = [said('strength', 'Clear '), said('priority', 'Visit the last two')]
    expect(changesOf(before, after)).toEqual([
      {
        number: 2,
        kind: 'priority',
        language: 'en',
        before: 'Visit the rest',
        after: 'Visit the last two',
      },
    ])
  })

  it('counts statements that came and that went, and passes over empty ones', () => {
    const after = [
      said('strength', 'Clear'),
      said('strength', 'Amlwg', 'cy'),
      said('priority', ' '),
    ]
    expect(changesOf(before, after)).toMatchObject([
      { number: 2, language: 'cy', before: '', after: 'Amlwg' },
      { number: 2, kind: 'priority', before: 'Visit the rest', after: '' },
    ])
    expect(changesOf(before, before)).toEqual([])
  })
})
