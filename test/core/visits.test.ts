import { describe, expect, it } from 'vitest'
import { lookAgain } from '../../server/core/visits.ts'

describe('looking again', () => {
  const first = lookAgain(null, '2026-03-02T09:00:00.000Z')

  it('knows of no visit before the first', () => {
    expect(first).toEqual({ at: '2026-03-02T09:00:00.000Z', before: null })
  })

  it('keeps the end of the visit before while a visit lasts', () => {
    const again = lookAgain(first, '2026-03-02T09:30:00.000Z')
    expect(again).toEqual({ at: '2026-03-02T09:30:00.000Z', before: null })
    expect(lookAgain(again, '2026-03-02T09:59:00.000Z').before).toBeNull()
  })

  it('begins the next visit after half an hour without a look', () => {
    const next = lookAgain(first, '2026-03-02T09:30:00.001Z')
    expect(next).toEqual({ at: '2026-03-02T09:30:00.001Z', before: first.at })
    expect(lookAgain(next, '2026-03-02T09:40:00.000Z').before).toBe(first.at)
  })
})
