import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { practiceSimulation, publishedSimulation } from '../../fixtures/simulated/rounds.ts'
import type { SimulatedRound } from '../../fixtures/simulated/types.ts'
import { newAgreed, newCalibrated, newRating } from '../../server/contract/cells.ts'
import { sourceInput } from '../../server/contract/evidence.ts'
import { isGroundOf, isLevel } from '../../server/core/scale.ts'

import {
  cellsOf,
  framework,
  gapRegion,
  judgements,
  positionsOf,
  practice,
  published,
  sealedLevels,
  severalSeeds,
} from '../support/simulations.ts'

describe('a simulated round', () => {
  it('is the same for the same seed', () => {
    expect(simulateRound(framework, publishedSimulation)).toEqual(published)
    expect(JSON.stringify(simulateRound(framework, practiceSimulation))).toBe(
      JSON.stringify(practice),
    )
  })

  it('is another for another seed', () => {
    const levels = (round: SimulatedRound) => cellsOf(round).map(sealedLevels)
    const other = simulateRound(framework, { ...publishedSimulation, seed: 7 })
    expect(levels(other)).not.toEqual(levels(published))
    expect(cellsOf(other)[0]?.trueMeasure).not.toBe(cellsOf(published)[0]?.trueMeasure)
  })

  it('says in both languages that it is simulated, from which seed, and with which severities', () => {
    expect(published.note.en).toMatch(
      /^Simulated from seed 2013\..*no real data.*reviewer A −0\.6, reviewer B 0, reviewer C 0\.9/,
    )
    expect(published.note.cy).toMatch(
      /^Efelychiad o'r hedyn 2013\..*adolygydd A −0\.6, adolygydd B 0, adolygydd C 0\.9/,
    )
    expect(practice.note.en).not.toMatch(/-?0\.\d/)
    expect(practice.note.cy).not.toMatch(/-?0\.\d/)
    for (const { title } of [published, practice]) {
      expect(title.en.toLowerCase()).toContain('simulated')
      expect(title.cy.toLowerCase()).toContain('efelychiadol')
    }
  })

  it('holds every judgement of every region once, in the order of the framework', () => {
    for (const round of [published, practice]) {
      expect(round.reviews.map(({ region }) => region)).toEqual(publishedSimulation.regions)
      for (const { cells } of round.reviews) {
        expect(cells.map(({ judgement }) => judgement)).toEqual(judgements)
      }
    }
  })

  it('keeps its contracts', () => {
    const anyId = '0190b5a0-0000-7000-8000-000000000000'
    for (const round of [published, practice]) {
      for (const { input } of round.reviews.flatMap(({ sources }) => sources)) {
        expect(sourceInput.parse(input)).toEqual(input)
      }
      for (const cell of cellsOf(round)) {
        const checked = [
          [newRating, cell.ratings],
          [newCalibrated, cell.calibrated ? [cell.calibrated] : []],
          [newAgreed, cell.agreed ? [cell.agreed] : []],
        ] as const
        for (const [schema, positions] of checked) {
          for (const position of positions) {
            schema.parse({ ...position, evidence: position.evidence.map(() => anyId) })
          }
        }
      }
    }
  })

  it('gives only levels of the scale, a ground with every red, and a reason with every null', () => {
    for (const round of [published, practice, ...severalSeeds]) {
      for (const { level, reason, ground } of positionsOf(round)) {
        if (level === null) {
          expect([reason, ground]).toEqual(['evidence-missing', null])
          continue
        }
        expect(reason).toBeNull()
        expect(isLevel(framework.scale, level)).toBe(true)
        if (level === 1) expect(isGroundOf(framework.scale, ground ?? '', level)).toBe(true)
        else expect(ground).toBeNull()
      }
    }
  })
})

describe('evidence of a simulated round', () => {
  it('is two to five excerpts a cell, but for a few cells in the region with gaps', () => {
    for (const round of [published, practice]) {
      const without = cellsOf(round).filter(({ evidence }) => evidence.length === 0)
      expect(without).toHaveLength(3)
      expect(new Set(without.map(({ region }) => region))).toEqual(new Set([gapRegion]))
      for (const { evidence } of cellsOf(round)) {
        if (evidence.length === 0) continue
        expect(evidence.length).toBeGreaterThanOrEqual(2)
        expect(evidence.length).toBeLessThanOrEqual(5)
        expect(new Set(evidence.map(({ excerpt }) => excerpt)).size).toBe(evidence.length)
      }
    }
  })

  it('comes from six to ten sources a region, some of which are one voice', () => {
    for (const { sources, cells } of published.reviews) {
      expect(sources.length).toBeGreaterThanOrEqual(6)
      expect(sources.length).toBeLessThanOrEqual(10)
      expect(new Set(sources.map(({ input }) => input.lineage)).size).toBeGreaterThanOrEqual(6)
      const languageOf = new Map(sources.map(({ key, input }) => [key, input.language]))
      for (const { source, language } of cells.flatMap(({ evidence }) => evidence)) {
        expect(languageOf.get(source)).toBe(language)
      }
    }
    const sharesLineage = severalSeeds
      .flatMap(({ reviews }) => reviews)
      .some(
        ({ sources }) => new Set(sources.map(({ input }) => input.lineage)).size < sources.length,
      )
    expect(sharesLineage).toBe(true)
  })

  it('dates its sources before the position that the round describes', () => {
    const days = published.reviews.flatMap(({ sources }) =>
      sources.map(({ input }) => input.heldOn),
    )
    for (const day of days) expect((day ?? '') < '2013-05-01').toBe(true)
  })

  it('supports and contradicts, and is released in part', () => {
    const all = cellsOf(published).flatMap(({ evidence }) => evidence)
    const contradicting = all.filter(({ polarity }) => polarity === 'contradicts').length
    expect(contradicting / all.length).toBeGreaterThan(0.05)
    expect(contradicting / all.length).toBeLessThan(0.4)
    expect(new Set(all.map(({ released }) => released)).size).toBe(2)
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  })

  it('is cited only where it belongs, and by every reviewer who had some', () => {
    for (const cell of cellsOf(published)) {
      const keys = cell.evidence.map(({ key }) => key)
      for (const { evidence } of [...cell.ratings, cell.calibrated, cell.agreed].filter(
        (position) => position !== null,
      )) {
        expect(keys).toEqual(expect.arrayContaining(evidence))
        if (keys.length > 0) expect(evidence.length).toBeGreaterThan(0)
      }
    }
  })

  it('sums up published regions in words that say they are simulated, and no others', () => {
    expect(published.overall.map(({ region }) => region)).toEqual(
      expect.arrayContaining([null, ...publishedSimulation.regions]),
    )
    for (const { text } of published.overall) expect(text).toMatch(/^Simulated|efelychiadol/)
    expect(practice.overall).toEqual([])
  })
})
