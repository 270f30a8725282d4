import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { drawLevel, evenThresholds, levelProbabilities } from '../../fixtures/simulated/model.ts'
import { seededRandom } from '../../fixtures/simulated/random.ts'
import { simulateRound } from '../../fixtures/simulated/round.ts'
import { practiceSimulation, publishedSimulation } from '../../fixtures/simulated/rounds.ts'
import { bandOf } from '../../fixtures/simulated/simulation.ts'
import { general } from '../../fixtures/simulated/texts/general.ts'
import { textsFor, type Variants, voices } from '../../fixtures/simulated/texts.ts'
import type {
  SimulatedCell,
  SimulatedRound,
  SimulationOptions,
} from '../../fixtures/simulated/types.ts'
import { newAgreed, newCalibrated, newRating } from '../../server/contract/cells.ts'
import { sourceInput } from '../../server/contract/evidence.ts'
import { type Framework, framework as frameworkSchema } from '../../server/contract/framework.ts'
import { calibrationNeedsReason, movementFrom, sealedRange } from '../../server/core/calibration.ts'
import { isGroundOf, isLevel, type Level, medianRange } from '../../server/core/scale.ts'
import { statementKinds } from '../../server/core/statement.ts'

const file = new URL('../../frameworks/readiness-to-deliver.yaml', import.meta.url)
const framework = frameworkSchema.parse(parse(readFileSync(file, 'utf8')))
const judgements = framework.aspects.flatMap((aspect) => aspect.judgements.map(({ code }) => code))
const published = simulateRound(framework, publishedSimulation)
const practice = simulateRound(framework, practiceSimulation)
const severalSeeds = Array.from({ length: 20 }, (_, index) =>
  simulateRound(framework, { ...publishedSimulation, seed: index + 1 }),
)
const gapRegion = publishedSimulation.gapsIn

interface Placed extends SimulatedCell {
  readonly region: string
}

function cellsOf(round: SimulatedRound): Placed[] {
  return round.reviews.flatMap(({ region, cells }) => cells.map((cell) => ({ region, ...cell })))
}

function sealedLevels(cell: SimulatedCell): (Level | null)[] {
  return cell.ratings.map(({ level }) => level)
}

function given(levels: readonly (Level | null)[]): Level[] {
  return levels.filter((level): level is Level => level !== null)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function meanLevel(round: SimulatedRound, reviewer: string): number {
  const ratings = cellsOf(round).flatMap((cell) => cell.ratings)
  return mean(given(ratings.filter((one) => one.reviewer === reviewer).map(({ level }) => level)))
}

/** Every rating, calibrated and agreed level of a round. */
function positionsOf(round: SimulatedRound) {
  return cellsOf(round).flatMap((cell) => [
    ...cell.ratings,
    ...(cell.calibrated ? [cell.calibrated] : []),
    ...(cell.agreed ? [cell.agreed] : []),
  ])
}

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
      /^Simulated from seed 2013\..*no real data.*a -0\.6, b 0, c 0\.9/,
    )
    expect(published.note.cy).toMatch(/^Efelychiad o'r hedyn 2013\..*a -0\.6, b 0, c 0\.9/)
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
})

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

describe('texts of a simulated round', () => {
  it('are in Welsh for about one in five', () => {
    const cells = cellsOf(published)
    const languages = cells.flatMap((cell) => [
      ...cell.evidence.map(({ language }) => language),
      ...cell.ratings.flatMap(({ statements }) => statements.map(({ language }) => language)),
      ...(cell.expectedPosition ? [cell.expectedPosition.language] : []),
    ])
    const welsh = languages.filter((language) => language === 'cy').length / languages.length
    expect(welsh).toBeGreaterThan(0.14)
    expect(welsh).toBeLessThan(0.27)
  })

  it('give the expected position for the date, with its place in the plan', () => {
    const positions = cellsOf(published).map(({ expectedPosition }) => expectedPosition)
    expect(positions.filter((position) => position === null)).toHaveLength(1)
    for (const position of positions) {
      if (position === null) continue
      const { language, text, reference } = position
      expect(text).toMatch(
        language === 'en'
          ? /^By May 2013 the business plan expected .+\.$/
          : /^Erbyn mis Mai 2013 disgwyliai'r cynllun busnes .+\.$/,
      )
      expect(reference).toMatch(
        language === 'en'
          ? /^Business plan 2012-13, section \d\.\d$/
          : /^Cynllun busnes 2012-13, adran \d\.\d$/,
      )
    }
  })

  it('offer three English variants and a Welsh one for each judgement, band and kind', () => {
    const atLeast = (variants: Variants) => {
      expect(new Set(variants.en).size).toBeGreaterThanOrEqual(3)
      expect(variants.cy.length).toBeGreaterThanOrEqual(1)
    }
    for (const code of [...judgements, 'unknown']) {
      const texts = textsFor(code)
      if (code !== 'unknown') expect(texts).not.toBe(general)
      atLeast(texts.expected)
      for (const band of ['on', 'mixed', 'off'] as const) {
        for (const kind of statementKinds) atLeast(texts[band][kind])
      }
      for (const tone of ['positive', 'negative'] as const) {
        for (const voice of voices) expect(texts[tone][voice].en.length).toBeGreaterThan(0)
      }
    }
  })

  it('leave no placeholder unfilled', () => {
    expect(JSON.stringify([published, practice])).not.toMatch(/\{\w+\}/)
  })
})

describe('the generator with a framework of its own', () => {
  const both = (text: string) => ({ en: text, cy: text })
  const attributed = { origin: 'toolkit', text: both('text') }
  const toy: Framework = frameworkSchema.parse({
    id: 'toy',
    version: 1,
    change: 'first',
    welsh: 'draft',
    title: both('Toy'),
    source: { title: both('None'), positionAt: '2020-01', note: both('None') },
    scale: {
      levels: [1, 2, 3, 4, 5].map((value) => ({
        value,
        code: `level-${value}`,
        name: both(`Level ${value}`),
        letter: both(`${value}`),
        definition: attributed,
        guidance: attributed,
      })),
      grounds: [],
    },
    aspects: [
      {
        code: 'only',
        title: both('Only'),
        fullTitle: both('Only'),
        judgements: ['first thing', 'second thing', 'third thing'].map((title) => ({
          code: title.replace(' ', '-'),
          title: { en: `The ${title}`, cy: `Y ${title}` },
          question: attributed,
          descriptors: [],
          boundaries: [],
          lookFor: [],
          prompts: [],
        })),
      },
    ],
  })
  const options: SimulationOptions = {
    seed: 1,
    id: 'toy-round',
    title: both('Toy (simulated)'),
    positionAt: '2020-01-15',
    regions: ['here', 'there'],
    stage: 'published',
    reviewers: [
      { key: 'x', severity: -1 },
      { key: 'y', severity: 1 },
    ],
    participants: 5,
    gapsIn: 'there',
  }

  it('uses its levels, its judgements, and texts made from their titles', () => {
    const rounds = Array.from({ length: 20 }, (_, seed) => simulateRound(toy, { ...options, seed }))
    const positions = rounds.flatMap(positionsOf)
    expect(new Set(given(positions.map(({ level }) => level)))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(positions.every(({ ground }) => ground === null)).toBe(true)
    for (const cell of rounds.flatMap(cellsOf)) {
      expect(given(sealedLevels(cell))).toHaveLength(2)
      expect(cell.agreed?.level).not.toBeNull()
      const title = cell.judgement.replace('-', ' ')
      for (const { text } of cell.ratings.flatMap(({ statements }) => statements)) {
        expect(text).toContain(title)
      }
    }
    expect(JSON.stringify(rounds)).not.toMatch(/\{\w+\}/)
  })
})

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
