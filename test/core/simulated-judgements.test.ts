import { describe, expect, it } from 'vitest'
import { bandOf } from '../../fixtures/simulated/simulation.ts'
import { textsFor } from '../../fixtures/simulated/texts.ts'
import type { SimulatedCell } from '../../fixtures/simulated/types.ts'
import { calibrationNeedsReason, movementFrom, sealedRange } from '../../server/core/calibration.ts'
import { medianRange } from '../../server/core/scale.ts'

import {
  cellsOf,
  framework,
  gapRegion,
  given,
  mean,
  meanLevel,
  practice,
  published,
  sealedLevels,
  severalSeeds,
} from '../support/simulations.ts'

describe('sealed ratings of a simulated round', () => {
  it('are complete, and leave two levels in every cell', () => {
    for (const round of [published, ...severalSeeds]) {
      for (const cell of cellsOf(round)) {
        expect(cell.ratings.map(({ reviewer }) => reviewer)).toEqual(['a', 'b', 'c'])
        expect(given(sealedLevels(cell)).length).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('lack a level only where the region with gaps has no evidence', () => {
    for (const round of [published, ...severalSeeds]) {
      const without = cellsOf(round).filter((cell) => sealedLevels(cell).includes(null))
      expect(without).toHaveLength(3)
      for (const { region, evidence } of without) {
        expect([region, evidence.length]).toEqual([gapRegion, 0])
      }
    }
  })

  it('show how severe each reviewer is', () => {
    for (const round of [published, practice]) {
      expect(meanLevel(round, 'c')).toBeLessThan(meanLevel(round, 'b'))
      expect(meanLevel(round, 'b')).toBeLessThan(meanLevel(round, 'a'))
    }
    const averages = ['a', 'b', 'c'].map((key) =>
      mean(severalSeeds.map((round) => meanLevel(round, key))),
    )
    expect(averages).toEqual([...averages].sort((x, y) => y - x))
  })

  it('follow the measure that they were drawn from', () => {
    const cells = severalSeeds.flatMap(cellsOf)
    const average = (some: SimulatedCell[]) => mean(some.flatMap((one) => given(sealedLevels(one))))
    const high = average(cells.filter(({ trueMeasure }) => trueMeasure > 1.5))
    const low = average(cells.filter(({ trueMeasure }) => trueMeasure < -1.5))
    expect(high - low).toBeGreaterThan(1)
  })

  it('have a statement of each kind as a rule, in the words of their level', () => {
    const ratings = cellsOf(published).flatMap(({ judgement, ratings: all }) =>
      all.map((rating) => ({ ...rating, judgement })),
    )
    const full = ratings.filter(({ statements }) => statements.length === 3)
    expect(full.length / ratings.length).toBeGreaterThan(0.8)
    for (const { judgement, level, statements } of ratings) {
      if (level === null) continue
      const texts = textsFor(judgement)[bandOf([1, 2, 3, 4], level)]
      for (const { kind, language, text } of statements) {
        expect(texts[kind][language]).toContain(text)
      }
    }
  })

  it('leave open the cells to practise on, and no others', () => {
    const open = cellsOf(practice).filter(({ ratings }) => ratings.length < 3)
    expect(open.map(({ region, judgement }) => `${region} ${judgement}`).sort()).toEqual([
      'central-south level-of-resourcing',
      'north-wales clarity-of-vision',
      'north-wales integrity-of-design',
      'north-wales strength-of-leadership',
      'south-east quality-of-planning',
      'south-west-and-mid-wales use-of-data',
    ])
    for (const cell of open) {
      expect(cell.ratings.map(({ reviewer }) => reviewer)).toEqual(['b', 'c'])
      expect(given(sealedLevels(cell))).toHaveLength(2)
      expect(cell.evidence.length).toBeGreaterThan(0)
    }
  })
})

describe('self-review of a simulated round', () => {
  it('holds two ballots of every participant, and an agreed level near them', () => {
    for (const { ballots, self } of cellsOf(published)) {
      if (ballots.length === 0) continue
      for (const sequence of [1, 2]) {
        const participants = ballots
          .filter((ballot) => ballot.sequence === sequence)
          .map(({ participant }) => participant)
        expect(participants).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
      }
      for (const { level, confidence } of ballots) {
        expect(level === null).toBe(confidence === null)
      }
      const last = given(ballots.filter(({ sequence }) => sequence === 2).map(({ level }) => level))
      const upper = medianRange(last)?.upper ?? 0
      expect(self?.because).toBeTruthy()
      if (self?.level == null) continue
      expect(self.level).toBeGreaterThanOrEqual(upper)
      expect(self.level).toBeLessThanOrEqual(upper + 1)
      expect(self.because.startsWith('Above most ballots')).toBe(self.level > upper)
    }
  })

  it('is missing for some judgements of the region with gaps alone', () => {
    const missing = cellsOf(published).filter(({ self }) => self === null)
    expect(missing).toHaveLength(2)
    const undecided = cellsOf(published).filter(({ self }) => self?.reason === 'evidence-missing')
    expect(undecided).toHaveLength(1)
    for (const { region } of [...missing, ...undecided]) expect(region).toBe(gapRegion)
    for (const { ballots } of missing) expect(ballots).toEqual([])
  })

  it('is more lenient than the reviewers', () => {
    const cells = severalSeeds.flatMap(cellsOf)
    const team = mean(given(cells.map(({ self }) => self?.level ?? null)))
    expect(team).toBeGreaterThan(mean(given(cells.flatMap(sealedLevels))))
  })
})

describe('calibrated and agreed levels of a simulated round', () => {
  it('do not exist before the reveal', () => {
    for (const { calibrated, feedback, agreed } of cellsOf(practice)) {
      expect([calibrated, feedback, agreed]).toEqual([null, null, null])
    }
  })

  it('stay within the sealed medians, but for six to eight cells with a reason', () => {
    for (const round of [published, ...severalSeeds]) {
      const cells = cellsOf(round)
      const outside = cells.filter((cell) =>
        calibrationNeedsReason(sealedLevels(cell), cell.calibrated?.level ?? null),
      )
      expect(outside.length).toBeGreaterThanOrEqual(6)
      expect(outside.length).toBeLessThanOrEqual(8)
      for (const cell of cells) {
        expect(cell.calibrated?.because !== null).toBe(outside.includes(cell))
      }
    }
  })

  it('move in the direction that the reason says', () => {
    for (const cell of severalSeeds.flatMap(cellsOf)) {
      const range = sealedRange(sealedLevels(cell))
      if (!range || !cell.calibrated?.because) continue
      const direction = movementFrom(range, cell.calibrated.level ?? 0)
      expect(cell.calibrated.because).toMatch(direction === 'up' ? /^Higher/ : /^Lower/)
    }
  })

  it('keep some dissents, each of a reviewer who gave another level', () => {
    const dissents = cellsOf(published).filter(({ calibrated }) => calibrated?.dissent)
    expect(dissents.length).toBeGreaterThanOrEqual(3)
    expect(dissents.length).toBeLessThan(12)
    for (const cell of dissents) {
      const others = framework.scale.levels
        .filter(({ value }) => value !== cell.calibrated?.level)
        .filter(({ value }) => sealedLevels(cell).includes(value))
        .map(({ name }) => name.en.toLowerCase())
      expect(others.some((name) => cell.calibrated?.dissent?.includes(` ${name}`))).toBe(true)
    }
  })

  it('are accepted for the most part, and answered where contested', () => {
    for (const round of [published, ...severalSeeds]) {
      const contested = cellsOf(round).filter(({ feedback }) => feedback?.verdict === 'contested')
      expect(contested.length).toBeGreaterThanOrEqual(3)
      expect(contested.length).toBeLessThanOrEqual(5)
      expect(new Set(contested.map(({ feedback }) => feedback?.outcome))).toEqual(
        new Set(['kept', 'changed', 'text-corrected']),
      )
      for (const { feedback } of cellsOf(round)) {
        const isContested = feedback?.verdict === 'contested'
        expect([feedback?.reasons, feedback?.outcome, feedback?.answer].every(Boolean)).toBe(
          isContested,
        )
      }
    }
  })

  it('agree with each other, except where feedback changed the level or corrected the text', () => {
    for (const { calibrated, feedback, agreed } of [published, ...severalSeeds].flatMap(cellsOf)) {
      if (!calibrated || !agreed) throw new Error('a published cell has both levels')
      if (feedback?.outcome === 'changed') {
        expect(agreed.level).not.toBe(calibrated.level)
        expect(agreed.because).toBeTruthy()
        continue
      }
      const { because, statements, ...position } = agreed
      expect(because).toBeNull()
      expect(calibrated).toMatchObject(position)
      if (feedback?.outcome === 'text-corrected') {
        expect(statements).not.toEqual(calibrated.statements)
        expect(statements.map(({ kind }) => kind)).toEqual(
          calibrated.statements.map(({ kind }) => kind),
        )
      } else expect(statements).toEqual(calibrated.statements)
    }
  })
})
