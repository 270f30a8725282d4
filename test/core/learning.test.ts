import { describe, expect, it } from 'vitest'
import { type LearningCell, pairForLearning } from '../../server/core/learning.ts'

const four = { levels: [4, 3, 2, 1].map((value) => ({ value, code: `l${value}` })), grounds: [] }
const five = { levels: [5, 4, 3, 2, 1].map((value) => ({ value, code: `l${value}` })), grounds: [] }

const cell = (
  region: string,
  judgement: string,
  rating: number | null,
  texts: Partial<LearningCell> = {},
): LearningCell => ({
  region,
  judgement,
  rating,
  strength: null,
  challenge: null,
  priority: null,
  ...texts,
})

const needs = { priority: 'Work on it' }
const strong = { strength: 'Works well' }

/** Who is paired with whom, in order: the judgement, the need, and the others; `!` says ahead. */
const told = (cells: readonly LearningCell[], scale = four) =>
  pairForLearning(cells, ['vision', 'design', 'data'], 'north', scale).map(
    ({ judgement, need, others }) =>
      `${judgement} ${need}: ${others.map((one) => one.cell.region + (one.ahead ? '!' : '')).join(' ')}`,
  )

describe('pairs to learn from', () => {
  it('join a region’s priority with the strengths of others on the same judgement', () => {
    const cells = [
      cell('north', 'vision', 2, needs),
      cell('south', 'vision', 2, strong),
      cell('west', 'vision', 4, { challenge: 'Hard' }),
      cell('south', 'design', 4, strong),
    ]
    expect(told(cells)).toEqual(['vision priority: south'])
  })

  it('take a challenge where there is no priority, and nothing where there is neither', () => {
    const cells = [
      cell('north', 'vision', 2, { challenge: 'Hard', strength: 'Good' }),
      cell('south', 'vision', 2, strong),
      cell('north', 'design', 2, strong),
      cell('south', 'design', 4, strong),
    ]
    expect(told(cells)).toEqual(['vision challenge: south'])
  })

  it('begin where another is in the upper half of the scale and this one in the lower', () => {
    const cells = [
      cell('north', 'vision', 3, needs),
      cell('south', 'vision', 4, strong),
      cell('north', 'design', 2, needs),
      cell('south', 'design', 2, strong),
      cell('west', 'design', 3, strong),
      cell('north', 'data', 1, needs),
      cell('south', 'data', 4, strong),
    ]
    expect(told(cells)).toEqual([
      'design priority: west! south',
      'data priority: south!',
      'vision priority: south',
    ])
  })

  it('keep the order of the framework where there are no levels', () => {
    const cells = [
      cell('south', 'data', null, strong),
      cell('north', 'data', null, needs),
      cell('south', 'vision', null, strong),
      cell('north', 'vision', null, needs),
    ]
    expect(told(cells)).toEqual(['vision priority: south', 'data priority: south'])
  })

  it('count the middle of an odd scale to neither half', () => {
    const cells = [
      cell('north', 'vision', 3, needs),
      cell('south', 'vision', 5, strong),
      cell('north', 'design', 2, needs),
      cell('south', 'design', 3, strong),
      cell('north', 'data', 2, needs),
      cell('south', 'data', 4, strong),
    ]
    expect(told(cells, five)).toEqual([
      'data priority: south!',
      'vision priority: south',
      'design priority: south',
    ])
  })

  it('are none for a region that the round does not have', () => {
    expect(told([cell('south', 'vision', 4, strong)])).toEqual([])
    expect(told([])).toEqual([])
  })
})
