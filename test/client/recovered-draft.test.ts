import { describe, expect, it } from 'vitest'
import { emptyContent } from '../../client/features/ratings/rating-content.ts'
import {
  type DraftState,
  startOf,
  startRecovered,
  step,
  wantsSaving,
} from '../../client/features/ratings/state.ts'
import type { Draft } from '../../server/contract/cells.ts'

const empty = emptyContent('en')
const typed = { ...empty, level: 3, strength: 'Clear to every school' }
const draftOf = (content: Draft['content'], version: number, time: string): Draft => ({
  content,
  version,
  savedAt: `2026-11-21T${time}:00.000Z`,
})
const first = draftOf(typed, 1, '14:05')
const sent = (state: DraftState) => step(state, { type: 'sent' })

describe('words recovered from an earlier visit', () => {
  const later = { ...typed, strength: 'Clear to most schools' }
  const found = { content: later, version: 1, sending: null, at: '2026-11-21T14:07:00.000Z' }
  const begin = (draft: Draft | null, recovered = found) =>
    startRecovered(startOf(draft, empty), draft, recovered)

  it('are there again, to be saved over the draft that they changed', () => {
    const state = begin(first)
    expect(state).toMatchObject({ content: later, version: 1, dirty: true, conflict: null })
    expect(state.recovered?.at).toBe(found.at)
    expect(wantsSaving(state)).toBe(true)
  })

  it('are a first draft where the server has none', () => {
    expect(begin(null)).toMatchObject({ content: later, version: null, dirty: true })
  })

  it('go without a word where the server has them', () => {
    expect(begin(draftOf(later, 2, '14:08'))).toMatchObject({ dirty: false, recovered: null })
  })

  it('go on from what was on its way when the visit ended', () => {
    const arrived = draftOf({ ...typed, strength: 'Clear to mo' }, 2, '14:07')
    const state = begin(arrived, { ...found, sending: arrived.content } as never)
    expect(state).toMatchObject({ content: later, version: 2, dirty: true, conflict: null })
  })

  it('meet another draft of the server side by side, and neither goes by itself', () => {
    const other = draftOf({ ...typed, challenge: 'From another device' }, 3, '15:00')
    const state = begin(other)
    expect(state).toMatchObject({ content: later, conflict: other })
    expect(wantsSaving(state)).toBe(false)
  })

  it('are thrown away in favour of what the server had, also once they were saved', () => {
    const resaved = step(sent(begin(first)), { type: 'saved', draft: draftOf(later, 2, '14:09') })
    const state = step(resaved, { type: 'recovered-discarded' })
    expect(state).toMatchObject({ content: typed, version: 2, dirty: true, recovered: null })
  })

  it('stay when they are kept, and the note goes', () => {
    const state = step(begin(first), { type: 'recovered-kept' })
    expect(state).toMatchObject({ content: later, recovered: null })
  })

  it('go on without the note once the server has what was changed in them', () => {
    const resaved = step(sent(begin(first)), { type: 'saved', draft: draftOf(later, 2, '14:09') })
    expect(resaved.recovered).not.toBeNull()
    const last = { ...later, challenge: 'Late' }
    const edited = step(resaved, { type: 'edited', content: last })
    expect(edited.recovered).not.toBeNull()
    const state = step(sent(edited), { type: 'saved', draft: draftOf(last, 3, '14:10') })
    expect(state).toMatchObject({ content: last, dirty: false, recovered: null })
  })

  it('keep the note while a change in them is still to be saved', () => {
    const edited = step(sent(begin(first)), { type: 'edited', content: typed })
    const state = step(edited, { type: 'saved', draft: draftOf(later, 2, '14:09') })
    expect(state).toMatchObject({ dirty: true })
    expect(state.recovered).not.toBeNull()
  })
})
