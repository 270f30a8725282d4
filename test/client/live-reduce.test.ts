import { describe, expect, it } from 'vitest'
import { fromSnapshot, withBeat, withEvent } from '../../client/live/reduce.ts'
import type { Snapshot } from '../../server/contract/live-workshop.ts'

interface View {
  readonly counts: { readonly joined: number; readonly answered: number }
  readonly tray: readonly string[]
}

const view = { counts: { joined: 3, answered: 0 }, tray: ['a'] }
const snapshot = { seq: 7, now: '2026-03-02T09:00:10.000Z', present: 3, view } as unknown
const at = Date.parse('2026-03-02T09:00:00.000Z')
const held = fromSnapshot<View>(snapshot as Snapshot, at)

describe('the live view of a client', () => {
  it('knows from a snapshot how far the device is behind the server', () => {
    expect(held).toEqual({ seq: 7, present: 3, view, ahead: 10_000 })
    const later = withBeat(held, { now: '2026-03-02T09:00:20.000Z' }, at + 5000)
    expect(later).toEqual({ ...held, ahead: 15_000 })
    expect(withBeat(held, { now: '2026-03-02T09:00:20.000Z', present: 5 }, at).present).toBe(5)
  })

  it('puts the parts of the next event in the place of those it has, whole', () => {
    const counts = { joined: 3, answered: 1 }
    const { state, outcome } = withEvent(held, { seq: 8, parts: { counts } })
    expect(outcome).toBe('applied')
    expect(state).toEqual({ ...held, seq: 8, view: { counts, tray: ['a'] } })
  })

  it('counts an event that tells it nothing', () => {
    const { state, outcome } = withEvent(held, { seq: 8, parts: {} })
    expect([state.seq, outcome]).toEqual([8, 'applied'])
    expect(state.view).toEqual(view)
  })

  it('drops what it has seen', () => {
    const counts = { joined: 0, answered: 0 }
    expect(withEvent(held, { seq: 7, parts: { counts } })).toEqual({ state: held, outcome: 'seen' })
  })

  it('takes nothing from beyond a gap', () => {
    const counts = { joined: 9, answered: 9 }
    expect(withEvent(held, { seq: 9, parts: { counts } })).toEqual({ state: held, outcome: 'gap' })
  })
})
