import { describe, expect, it } from 'vitest'
import { nextMove, start } from '../../client/live/course.ts'

const now = 1_000_000
const streaming = { ...start, streaming: true, spoken: true, openedAt: now - 60_000, heardAt: now }

describe('the course of following a workshop', () => {
  it('opens a stream at once, and keeps one that gives signs of life', () => {
    expect(nextMove(start, now)).toBe('open')
    expect(nextMove(streaming, now + 24_000)).toBe('wait')
  })

  it('gives up a stream that is silent for 25 seconds, or never speaks', () => {
    expect(nextMove(streaming, now + 25_000)).toBe('fail')
    const mute = { ...streaming, spoken: false, openedAt: now }
    expect(nextMove(mute, now + 4000)).toBe('wait')
    expect(nextMove(mute, now + 5000)).toBe('fail')
  })

  it('tries again at once, then after a moment, and asks once three streams have failed', () => {
    const failed = { ...start, failures: 1, openedAt: now, askedAt: now }
    expect(nextMove(failed, now + 199)).toBe('wait')
    expect(nextMove(failed, now + 200)).toBe('open')
    expect(nextMove({ ...failed, failures: 2 }, now + 299)).toBe('wait')
    expect(nextMove({ ...failed, failures: 2 }, now + 300)).toBe('open')
    const without = { ...failed, failures: 3 }
    expect(nextMove(without, now + 1500)).toBe('wait')
    expect(nextMove(without, now + 2000)).toBe('ask')
    expect(nextMove(without, now + 60_000)).toBe('open')
  })

  it('asks about twice a second while no answer comes, at other moments than others', () => {
    const lost = { ...start, failures: 3, unanswered: 3, openedAt: now, askedAt: now }
    expect(nextMove(lost, now + 499)).toBe('wait')
    expect(nextMove(lost, now + 500)).toBe('ask')
    expect(nextMove({ ...lost, scatter: 0 }, now + 250)).toBe('ask')
    expect(nextMove({ ...lost, scatter: 1 }, now + 749)).toBe('wait')
  })

  it('asks by itself where the window with the stream falls silent', () => {
    const led = { ...start, led: true }
    expect(nextMove(led, now)).toBe('ask')
    expect(nextMove({ ...led, heardAt: now }, now + 20_000)).toBe('wait')
    expect(nextMove({ ...led, heardAt: now }, now + 25_000)).toBe('ask')
    expect(nextMove({ ...led, askedAt: now }, now + 1000)).toBe('wait')
  })

  it('is not held up by a clock that was set back', () => {
    expect(nextMove({ ...start, failures: 3, openedAt: now, askedAt: now }, now - 9999)).toBe(
      'open',
    )
  })
})
