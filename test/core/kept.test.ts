import { describe, expect, it } from 'vitest'
import { createKept } from '../../server/kept.ts'

describe('what is kept', () => {
  it('goes when there is no room, those first that were not asked for the longest', () => {
    const kept = createKept<number>(3)
    for (const key of ['a', 'b', 'c']) kept.set(key, 1)
    expect(kept.get('a')).toBe(1)
    kept.set('d', 1)
    expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key))).toEqual([1, undefined, 1, 1])
    expect(kept.size()).toBe(3)
  })

  it('counts by weight, and a value under a key takes the place of the one before', () => {
    const kept = createKept<string>(10, (value) => value.length)
    kept.set('a', 'four')
    kept.set('a', 'fives')
    kept.set('b', 'fives')
    expect([kept.get('a'), kept.get('b')]).toEqual(['fives', 'fives'])
    kept.set('c', 'x')
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, 'fives', 'x'])
  })

  it('is at least the last, however heavy', () => {
    const kept = createKept<string>(2, (value) => value.length)
    kept.set('a', 'x')
    kept.set('b', 'much too long')
    expect([kept.get('a'), kept.get('b')]).toEqual([undefined, 'much too long'])
  })
})
