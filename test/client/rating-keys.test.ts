import { describe, expect, it } from 'vitest'
import {
  actionOf,
  faultsOfKeys,
  keysFrom,
  leavesText,
  type RatingKeys,
  usualKeys,
} from '../../client/features/rating-keys/keys.ts'

const levels = [4, 3, 2, 1]

function press(key: string, target: object = { tagName: 'BODY' }, keys: RatingKeys = usualKeys) {
  const held = { altKey: false, ctrlKey: false, metaKey: false }
  return actionOf({ key, ...held, target: target as EventTarget }, keys, levels)
}

describe('the keys that rate', () => {
  it('choose a level, go to the text and to the judgements before and after', () => {
    expect(press('3')).toEqual({ kind: 'level', level: 3 })
    expect(press('5')).toBeNull()
    expect(press('2', { tagName: 'INPUT', type: 'radio' })).toEqual({ kind: 'level', level: 2 })
    expect([press('n'), press('J'), press('k'), press('u'), press('Enter')]).toEqual([
      { kind: 'note' },
      { kind: 'next' },
      { kind: 'previous' },
      { kind: 'open' },
      null,
    ])
  })

  it('leave a text by Escape, and no list or choice', () => {
    const leaves = (key: string, target: object) =>
      leavesText({
        key,
        altKey: false,
        ctrlKey: false,
        metaKey: false,
        target: target as EventTarget,
      })
    expect(leaves('Escape', { tagName: 'TEXTAREA' })).toBe(true)
    expect(leaves('Escape', { tagName: 'INPUT', type: 'text' })).toBe(true)
    expect(leaves('Escape', { tagName: 'SELECT' })).toBe(false)
    expect(leaves('Escape', { tagName: 'INPUT', type: 'radio' })).toBe(false)
    expect(leaves('n', { tagName: 'TEXTAREA' })).toBe(false)
  })

  it('leave those alone who type, choose from a list or use the browser’s own keys', () => {
    for (const key of ['3', 'n', 'j']) {
      expect(press(key, { tagName: 'TEXTAREA' })).toBeNull()
      expect(press(key, { tagName: 'INPUT', type: 'text' })).toBeNull()
      expect(press(key, { tagName: 'SELECT' })).toBeNull()
      expect(press(key, { tagName: 'DIV', isContentEditable: true })).toBeNull()
    }
    const held = { altKey: false, ctrlKey: true, metaKey: false, target: null }
    expect(actionOf({ key: 'n', ...held }, usualKeys, levels)).toBeNull()
  })

  it('do nothing once they are switched off', () => {
    expect(press('3', { tagName: 'BODY' }, { ...usualKeys, on: false })).toBeNull()
  })

  it('may be others, from the lowest level up', () => {
    const keys = { ...usualKeys, levels: 'asdf', next: '.' }
    expect(press('a', {}, keys)).toEqual({ kind: 'level', level: 1 })
    expect(press('f', {}, keys)).toEqual({ kind: 'level', level: 4 })
    expect(press('.', {}, keys)).toEqual({ kind: 'next' })
    expect(press('1', {}, keys)).toBeNull()
  })

  it('are refused where one is missing, long, a space or there twice', () => {
    expect(faultsOfKeys(usualKeys)).toEqual([])
    expect(faultsOfKeys({ ...usualKeys, note: '', next: 'jj' })).toEqual([
      { field: 'note', what: 'one-character' },
      { field: 'next', what: 'one-character' },
    ])
    expect(faultsOfKeys({ ...usualKeys, levels: '1 2' })).toEqual([
      { field: 'levels', what: 'some-characters' },
    ])
    expect(faultsOfKeys({ ...usualKeys, levels: '1123', previous: 'n' })).toEqual([
      { field: 'levels', what: 'twice' },
      { field: 'previous', what: 'twice' },
    ])
  })

  it('are the usual ones where the browser keeps none that are sound', () => {
    expect(keysFrom(null)).toEqual(usualKeys)
    expect(keysFrom('{broken')).toEqual(usualKeys)
    expect(keysFrom('{"note":7}')).toEqual(usualKeys)
    expect(keysFrom('{"on":false,"note":"o"}')).toEqual({ ...usualKeys, on: false, note: 'o' })
    const earlier = '{"note":"u"}'
    expect(keysFrom(earlier)).toEqual({ ...usualKeys, note: 'u', open: 'g' })
  })
})
