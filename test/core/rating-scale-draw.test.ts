import { describe, expect, it } from 'vitest'
import { drawLevel, evenThresholds, levelProbabilities } from '../../fixtures/simulated/model.ts'
import { seededRandom } from '../../fixtures/simulated/random.ts'

import { mean } from '../support/simulations.ts'

describe('the rating-scale model', () => {
  it('has thresholds that sum to zero', () => {
    expect(evenThresholds(4, 2)).toEqual([-2, 0, 2])
    expect(evenThresholds(5, 2)).toEqual([-3, -1, 1, 3])
  })

  it('has log odds of neighbouring levels of measure less severity less threshold', () => {
    const thresholds = [-1.2, 0.3, 0.9]
    const probabilities = levelProbabilities(0.7, -0.4, thresholds)
    expect(mean(probabilities)).toBeCloseTo(0.25, 12)
    for (const [step, threshold] of thresholds.entries()) {
      const odds = (probabilities[step + 1] ?? 0) / (probabilities[step] ?? 0)
      expect(Math.log(odds)).toBeCloseTo(1.1 - threshold, 12)
    }
  })

  it('draws levels as often as their probabilities say', () => {
    const probabilities = levelProbabilities(0.5, 0, [-1, 0, 1])
    const random = seededRandom(1, 'draws')
    const draws = Array.from(
      { length: 20_000 },
      () => drawLevel([1, 2, 3, 4], probabilities, random).level,
    )
    for (const [index, probability] of probabilities.entries()) {
      const share = draws.filter((level) => level === index + 1).length / draws.length
      expect(Math.abs(share - probability)).toBeLessThan(0.015)
    }
  })
})

describe('a seeded stream', () => {
  it('is uniform on [0, 1), and normal with the moments asked for', () => {
    const random = seededRandom(3, 'moments')
    const uniform = Array.from({ length: 20_000 }, () => random.uniform())
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...uniform)).toBeLessThan(1)
    expect(mean(uniform)).toBeCloseTo(0.5, 1)
    const normal = Array.from({ length: 20_000 }, () => random.normal(2, 3))
    expect(Math.abs(mean(normal) - 2)).toBeLessThan(0.1)
    expect(Math.abs(Math.sqrt(mean(normal.map((value) => (value - 2) ** 2))) - 3)).toBeLessThan(0.1)
  })

  it('depends on its path as well as on its seed', () => {
    const first = (...path: string[]) => seededRandom(1, ...path).uniform()
    expect(first('a', 'b')).toBe(first('a', 'b'))
    expect(first('a', 'b')).not.toBe(first('ab'))
    expect(first('a')).not.toBe(seededRandom(2, 'a').uniform())
  })
})
