import { describe, expect, it } from 'vitest'
import { startFrom, stepVersioned, type Versioned } from '../../client/versioned.ts'

interface Named {
  readonly name: string
  readonly place: string
}

const at = (version: number, value: Named): Versioned<Named> => ({ value, version })
const first = { name: 'Ann', place: 'Bala' }
const typing = stepVersioned(startFrom(at(1, first)), { type: 'typed', change: { name: 'Anna' } })

describe('a form over something with a version', () => {
  it('takes a newer version over while nothing is typed', () => {
    const loaded = at(2, { name: 'Bea', place: 'Bala' })
    expect(stepVersioned(startFrom(at(1, first)), { type: 'loaded', loaded })).toEqual(
      startFrom(loaded),
    )
  })

  it('keeps what was typed, against the newer version, where its own fields are as they were', () => {
    const state = stepVersioned(typing, { type: 'loaded', loaded: at(2, { ...first }) })
    expect(state.typed.name).toBe('Anna')
    expect(state.base.version).toBe(2)
  })

  it('stays with what it started from where somebody else changed its fields', () => {
    const loaded = at(2, { name: 'Bea', place: 'Bala' })
    expect(stepVersioned(typing, { type: 'loaded', loaded })).toBe(typing)
  })

  it('is not set back by an older answer', () => {
    const saved = stepVersioned(typing, { type: 'saved', saved: at(3, typing.typed) })
    expect(stepVersioned(saved, { type: 'loaded', loaded: at(2, first) })).toBe(saved)
  })

  it('holds both texts after a refusal, until one is chosen', () => {
    const current = at(2, { name: 'Bea', place: 'Bala' })
    const refused = stepVersioned(typing, { type: 'refused', current })
    expect(refused.typed.name).toBe('Anna')
    expect(refused.conflict).toBe(current)
    expect(stepVersioned(refused, { type: 'took-current' })).toEqual(startFrom(current))
    expect(
      stepVersioned(refused, { type: 'saved', saved: at(3, refused.typed) }).conflict,
    ).toBeNull()
  })
})
