import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { workshopSimulation } from '../../fixtures/simulated/rounds.ts'
import { beforeWorkshops, cellsOf, framework, judgements } from '../support/simulations.ts'

describe('a simulated round to hold workshops on', () => {
  it('is the same for the same seed, and says that it is simulated and unrated', () => {
    expect(simulateRound(framework, workshopSimulation)).toEqual(beforeWorkshops)
    expect(beforeWorkshops.title.en).toContain('simulated')
    expect(beforeWorkshops.title.cy).toContain('efelychiadol')
    expect(beforeWorkshops.note.en).toMatch(/^Simulated from seed 2017\..*nothing in it has been/)
    expect(beforeWorkshops.note.cy).toMatch(/^Efelychiad o'r hedyn 2017\./)
  })

  it('has four regions with every judgement, and neither ballots nor ratings', () => {
    expect(beforeWorkshops.reviews).toHaveLength(4)
    for (const { cells } of beforeWorkshops.reviews) {
      expect(cells.map(({ judgement }) => judgement)).toEqual(judgements)
    }
    for (const { ratings, ballots, self, calibrated, feedback, agreed } of cellsOf(
      beforeWorkshops,
    )) {
      expect([ratings, ballots]).toEqual([[], []])
      expect([self, calibrated, feedback, agreed]).toEqual([null, null, null, null])
    }
    expect(beforeWorkshops.overall).toEqual([])
  })

  it('has evidence in every region that its workshops may show, supplied or let through', () => {
    for (const { sources, cells } of beforeWorkshops.reviews) {
      const supplied = new Set(
        sources.filter(({ input }) => input.suppliedByRegion).map(({ key }) => key),
      )
      const evidence = cells.flatMap((cell) => cell.evidence)
      const letThrough = evidence.filter(({ forWorkshop }) => forWorkshop)
      expect(evidence.some(({ source }) => supplied.has(source))).toBe(true)
      expect(letThrough.length).toBeGreaterThan(3)
      expect(letThrough.length).toBeLessThan(evidence.length / 2)
      expect(letThrough.every(({ source }) => !supplied.has(source))).toBe(true)
      expect(evidence.some(({ released }) => released)).toBe(false)
    }
    const planned = cellsOf(beforeWorkshops).filter(({ expectedPosition }) => expectedPosition)
    expect(planned.length).toBeGreaterThan(40)
  })
})
