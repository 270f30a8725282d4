import { describe, expect, it } from 'vitest'
import type { Level } from '../../server/core/scale.ts'
import { simulateBallot } from '../../server/core/workshop/simulated.ts'

const scale = {
  levels: [4, 3, 2, 1].map((value) => ({ value, code: `level-${value}` })),
  grounds: [],
}
const ballots = (judgement: string, number = 1) =>
  Array.from({ length: 200 }, (_, index) =>
    simulateBallot(scale, ['workshop', judgement, number, index], null),
  )
const levels = (judgement: string) =>
  ballots(judgement).flatMap(({ level }) => (level === null ? [] : [level]))

describe('a simulated participant', () => {
  it('answers the same to the same seed', () => {
    expect(ballots('skill')).toEqual(ballots('skill'))
    expect(ballots('skill')).not.toEqual(ballots('trust'))
  })

  it('gives levels of the scale, near one another, and now and then none', () => {
    for (const judgement of ['skill', 'trust', 'planning']) {
      const given = levels(judgement)
      expect(given.every((level) => [1, 2, 3, 4].includes(level))).toBe(true)
      expect(new Set(given).size).toBeGreaterThan(1)
      expect(given.length).toBeLessThan(200)
      expect(given.length).toBeGreaterThan(160)
    }
  })

  it('stays or moves to the medians after a discussion', () => {
    const all: Level[] = [1, 2, 2, 3, 4]
    const later = Array.from(
      { length: 60 },
      (_, index) => simulateBallot(scale, ['w', 'skill', 2, index], { own: 4, all }).level,
    )
    expect([...new Set(later)].sort()).toEqual([2, 4, null])
  })
})
