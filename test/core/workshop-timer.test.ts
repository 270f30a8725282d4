import { describe, expect, it } from 'vitest'
import { actOnTimer } from '../../server/core/workshop/timer.ts'

const none = { endsAt: null, left: null }
const running = { endsAt: 60_000, left: null }
const paused = { endsAt: null, left: 25 }

describe('the timer of a workshop', () => {
  it('runs from the moment at which it is started, and anew when started again', () => {
    expect(actOnTimer(none, { act: 'start', seconds: 90 }, 1000)).toEqual({
      endsAt: 91_000,
      left: null,
    })
    expect(actOnTimer(running, { act: 'start', seconds: 5 }, 1000)?.endsAt).toBe(6000)
  })

  it('stands still with the seconds that are left, begun ones included, and goes on with them', () => {
    expect(actOnTimer(running, { act: 'pause' }, 35_400)).toEqual(paused)
    expect(actOnTimer(paused, { act: 'resume' }, 100_000)).toEqual({ endsAt: 125_000, left: null })
  })

  it('has no less than nothing left', () => {
    expect(actOnTimer(running, { act: 'pause' }, 90_000)).toEqual({ endsAt: null, left: 0 })
  })

  it('stays as it is when paused or resumed twice', () => {
    expect(actOnTimer(paused, { act: 'pause' }, 1)).toBe(paused)
    expect(actOnTimer(running, { act: 'resume' }, 1)).toBe(running)
  })

  it('can be stopped at any time, and neither paused nor resumed where there is none', () => {
    expect(actOnTimer(running, { act: 'stop' }, 1)).toEqual(none)
    expect(actOnTimer(none, { act: 'stop' }, 1)).toEqual(none)
    expect(actOnTimer(none, { act: 'pause' }, 1)).toBeNull()
    expect(actOnTimer(none, { act: 'resume' }, 1)).toBeNull()
  })
})
