import { describe, expect, it } from 'vitest'
import { fitTo } from '../../client/buffer/fit-to.ts'

describe('something recovered', () => {
  it('comes back as it was where the form is the same', () => {
    const start = { level: null, because: '', evidence: [] }
    const typed = { level: 3, because: 'The minutes show it', evidence: ['a'] }
    expect(fitTo<unknown>(start, typed)).toEqual(typed)
    expect(fitTo('', 'A reason')).toBe('A reason')
  })

  it('starts as ever where there is nothing', () => {
    expect(fitTo({ because: '' }, undefined)).toEqual({ because: '' })
  })

  it('takes what a form has come to ask since, and loses no word that it had', () => {
    const start = { because: '', dissent: '', title: { en: '', cy: '' } }
    const typed = { because: 'Typed', old: 'Also typed', title: { en: 'Typed' } }
    expect(fitTo<unknown>(start, typed)).toEqual({
      because: 'Typed',
      dissent: '',
      title: { en: 'Typed', cy: '' },
      old: 'Also typed',
    })
  })

  it('gives way where a field is of another kind by now', () => {
    expect(
      fitTo<unknown>({ evidence: [] as string[], because: '' }, { evidence: 'a', because: 7 }),
    ).toEqual({
      evidence: [],
      because: '',
    })
    expect(fitTo({ because: '' }, 'text')).toEqual({ because: '' })
  })
})
