import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { laterSimulation } from '../../fixtures/simulated/rounds.ts'
import { cellsOf, framework, mean, published } from '../support/simulations.ts'

const later = simulateRound(framework, laterSimulation)
const pairs = cellsOf(later).flatMap((cell) => {
  const before = cellsOf(published).find(
    ({ region, judgement }) => region === cell.region && judgement === cell.judgement,
  )
  return before ? [{ before, after: cell }] : []
})

describe('a simulated round that follows another', () => {
  it('is the same for the same seed, and says what it follows', () => {
    expect(JSON.stringify(simulateRound(framework, laterSimulation))).toBe(JSON.stringify(later))
    expect(later.note.en).toContain('2013-05-simulated')
    expect(later.note.cy).toContain('2013-05-simulated')
  })

  it('has measures that stand where they stood, moved on by a little', () => {
    expect(pairs).toHaveLength(48)
    const gains = pairs.map(({ before, after }) => after.trueMeasure - before.trueMeasure)
    expect(mean(gains)).toBeGreaterThan(0)
    expect(gains.some((gain) => gain < 0)).toBe(true)
    const spread = (values: number[]) => mean(values.map((value) => (value - mean(values)) ** 2))
    expect(spread(gains)).toBeLessThan(spread(pairs.map(({ before }) => before.trueMeasure)))
  })

  it('has agreed levels that rise, fall and stay', () => {
    const moves = pairs.map(({ before, after }) =>
      Math.sign((after.agreed?.level ?? 0) - (before.agreed?.level ?? 0)),
    )
    expect([...new Set(moves)].sort()).toEqual([-1, 0, 1])
  })
})
