import { describe, expect, it } from 'vitest'
import { partTrail } from '../../client/features/trail/newest.ts'

describe('a trail', () => {
  it('begins with the newest, and keeps the earlier ones apart', () => {
    expect(partTrail([1, 2, 3], 2)).toEqual({ newest: [3, 2], earlier: [1] })
  })

  it('has nothing earlier where it is short', () => {
    expect(partTrail([1, 2], 2)).toEqual({ newest: [2, 1], earlier: [] })
  })
})
