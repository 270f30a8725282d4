import { describe, expect, it } from 'vitest'
import {
  breakBetween,
  courseOf,
  type FrameworkChange,
  meaningSince,
  movementBetween,
  type RoundMeaning,
} from '../../server/core/over-time.ts'

const changes: readonly FrameworkChange[] = [
  { version: 4, change: 'editorial' },
  { version: 1, change: 'first' },
  { version: 2, change: 'editorial' },
  { version: 3, change: 'meaning' },
]

const round = (change: Partial<RoundMeaning> = {}): RoundMeaning => ({
  provenance: 'live',
  framework: 'small',
  meaningSince: 1,
  ...change,
})

describe('the meaning of a framework', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 3],
    [4, 3],
  ])('of version %d holds since version %d', (version, since) => {
    expect(meaningSince(version, changes)).toBe(since)
  })

  it('of a version that nothing is told of holds since itself', () => {
    expect(meaningSince(5, [])).toBe(5)
  })
})

describe('two rounds', () => {
  it('compare where framework and meaning are the same, whatever the version', () => {
    expect(breakBetween(round(), round())).toBeNull()
    expect(breakBetween(round({ provenance: 'source' }), round())).toBeNull()
  })

  it.each([
    ['provenance', round({ provenance: 'simulated' })],
    ['provenance', round({ provenance: 'readings', framework: 'other' })],
    ['framework', round({ framework: 'other', meaningSince: 3 })],
    ['meaning', round({ meaningSince: 3 })],
  ] as const)('do not compare across a change of %s', (why, later) => {
    expect(breakBetween(round(), later)).toBe(why)
    expect(breakBetween(later, round())).toBe(why)
  })

  it('of a document and of live reviews are one course, readings and simulations each their own', () => {
    expect((['source', 'live', 'readings', 'simulated'] as const).map(courseOf)).toEqual([
      'recorded',
      'recorded',
      'readings',
      'simulated',
    ])
  })
})

describe('a movement', () => {
  it.each([
    [2, 3, 'up'],
    [3, 1, 'down'],
    [3, 3, 'same'],
    [null, 1, 'newly-rated'],
    [4, null, 'not-rated'],
    [null, null, 'not-rated'],
  ] as const)('from %s to %s is %s', (earlier, later, movement) => {
    expect(movementBetween(earlier, later)).toBe(movement)
  })
})
