import { describe, expect, it } from 'vitest'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { calibrationSimulation } from '../../fixtures/simulated/rounds.ts'
import { medianRange } from '../../server/core/scale.ts'
import { cellsOf, framework, given, inCalibration, sealedLevels } from '../support/simulations.ts'

const levelsOf = () => cellsOf(inCalibration).map((cell) => given(sealedLevels(cell)))
const rangeOf = (levels: readonly number[]) => Math.max(...levels) - Math.min(...levels)

describe('a simulated round in calibration', () => {
  it('is the same for the same seed, and says that it is simulated, with its severities', () => {
    expect(simulateRound(framework, calibrationSimulation)).toEqual(inCalibration)
    expect(inCalibration.title.en).toContain('simulated')
    expect(inCalibration.title.cy).toContain('efelychiadol')
    expect(inCalibration.note.en).toMatch(/^Simulated from seed 2018\..*the lead reviewer 0\.3\.$/)
    expect(inCalibration.note.cy).toMatch(/^Efelychiad o'r hedyn 2018\..*y prif adolygydd 0\.3\.$/)
  })

  it('has four sealed ratings of every judgement, a self-review, and nothing calibrated', () => {
    for (const { ratings, calibrated, feedback, agreed } of cellsOf(inCalibration)) {
      expect(ratings.map(({ reviewer }) => reviewer)).toEqual(['a', 'b', 'c', 'lead'])
      expect([calibrated, feedback, agreed]).toEqual([null, null, null])
    }
    expect(cellsOf(inCalibration).filter(({ self }) => self?.level).length).toBeGreaterThan(40)
    expect(inCalibration.overall).toEqual([])
  })

  it('has something to talk about: wide cells, some whose middle is split, some unanimous', () => {
    const ranges = levelsOf().map(rangeOf)
    expect(ranges.filter((range) => range >= 2).length).toBeGreaterThanOrEqual(4)
    expect(ranges.filter((range) => range === 0).length).toBeGreaterThanOrEqual(8)
    const split = levelsOf()
      .map(medianRange)
      .filter((range) => range?.lower !== range?.upper)
    expect(split.length).toBeGreaterThanOrEqual(8)
  })

  it('has one region whose workshop a reviewer ran, and one from which somebody is recused', () => {
    const told = inCalibration.reviews.map(({ region, facilitator, recused }) => [
      region,
      facilitator ?? null,
      recused?.person ?? null,
    ])
    expect(told).toEqual([
      ['central-south', null, 'd'],
      ['south-east', 'b', null],
      ['north-wales', null, null],
      ['south-west-and-mid-wales', null, null],
    ])
  })
})
