import { describe, expect, it } from 'vitest'
import { courseFigure } from '../../client/features/over-time/course-figure.ts'
import {
  breaksOf,
  chainsOf,
  createPositions,
  movementsOf,
  type OverTimeRound,
  pairsOf,
  sectionsOf,
} from '../../client/features/over-time/courses.ts'
import { tellJudgement, tellPair, tellSection } from '../../client/features/over-time/findings.ts'
import type { OverTime } from '../../server/contract/over-time.ts'
import { chartWords } from './support/chart-words.ts'

const [en, cy] = [chartWords('en'), chartWords('cy')]
const region = { id: 'north', name: 'North' }

type Levels = Readonly<Record<string, number | null>>

interface Setting {
  readonly id: string
  readonly levels: Levels
  readonly change?: Partial<OverTimeRound>
}

/** What the API gives of one region; a round has the judgements that its levels name. */
function overTime(...settings: readonly Setting[]): OverTime {
  const rounds = settings.map(({ id, change }, index) => ({
    id,
    title: `Round ${id}`,
    positionAt: `20${12 + index}-11`,
    old: true,
    provenance: 'live' as const,
    framework: 'frame',
    frameworkVersion: 1,
    meaningSince: 1,
    reviews: [{ region: 'north', stage: 'published' as const }],
    ...change,
  }))
  const versions = new Map(
    rounds.map((round, index) => [
      `${round.framework} ${round.frameworkVersion}`,
      {
        id: round.framework,
        version: round.frameworkVersion,
        title: `Framework ${round.framework}`,
        levels: [4, 3, 2, 1],
        judgements: Object.keys(settings[index]?.levels ?? {}).map((code) => ({
          code,
          aspect: 'all',
          title: `${code} v${round.frameworkVersion}`,
        })),
      },
    ]),
  )
  return {
    regions: [region],
    rounds,
    frameworks: [...versions.values()],
    positions: settings.flatMap(({ id, levels }) =>
      Object.entries(levels).map(([judgement, level]) => ({
        round: id,
        region: 'north',
        judgement,
        level,
        reason: level === null ? 'missing' : null,
      })),
    ),
  }
}

const read = (data: OverTime) => {
  const find = createPositions(data, 'north')
  const [section] = sectionsOf(data, 'north')
  if (!section) throw new Error('no section')
  return { find, section, rounds: section.rounds }
}

describe('lines over rounds', () => {
  it('break where a level is missing, and never read it as zero', () => {
    const { rounds, find } = read(
      overTime(
        { id: 'a', levels: { j: 3 } },
        { id: 'b', levels: { j: null } },
        { id: 'c', levels: { j: 4 } },
      ),
    )
    expect(chainsOf(rounds, 'j', find)).toEqual([
      {
        dashed: false,
        points: [
          { round: 0, level: 3 },
          { round: 1, level: null },
          { round: 2, level: 4 },
        ],
      },
    ])
  })

  it('never join simulated rounds to real ones, and pass them by', () => {
    const { rounds, find } = read(
      overTime(
        { id: 'a', levels: { j: 3 }, change: { provenance: 'source' } },
        { id: 'b', levels: { j: 1 }, change: { provenance: 'simulated' } },
        { id: 'c', levels: { j: 4 } },
      ),
    )
    const chains = chainsOf(rounds, 'j', find)
    expect(chains.map(({ dashed, points }) => [dashed, points.map(({ round }) => round)])).toEqual([
      [false, [0, 2]],
      [true, [1]],
    ])
    expect(pairsOf(rounds).map(({ from, to }) => [from.id, to.id])).toEqual([['a', 'c']])
  })

  it('break where the framework changed its meaning, and not where it was edited', () => {
    const { rounds, find } = read(
      overTime(
        { id: 'a', levels: { j: 3 } },
        { id: 'b', levels: { j: 2 }, change: { frameworkVersion: 2 } },
        { id: 'c', levels: { j: 4 }, change: { frameworkVersion: 3, meaningSince: 3 } },
      ),
    )
    expect(chainsOf(rounds, 'j', find).map(({ points }) => points.length)).toEqual([2, 1])
    expect(breaksOf(rounds)).toEqual([1])
    expect(pairsOf(rounds).map((pair) => pair.break)).toEqual(['meaning', null])
  })

  it('break where a round’s framework lacks the judgement', () => {
    const { rounds, find, section } = read(
      overTime(
        { id: 'a', levels: { j: 3, k: 1 } },
        { id: 'b', levels: { j: 2 }, change: { frameworkVersion: 2 } },
        { id: 'c', levels: { j: 2, k: 2 }, change: { frameworkVersion: 3 } },
      ),
    )
    expect(chainsOf(rounds, 'k', find).map(({ points }) => points.length)).toEqual([1, 1])
    const [latest] = pairsOf(rounds)
    if (!latest) throw new Error('no pair')
    expect(movementsOf(latest, section.judgements, find)).toHaveLength(1)
  })

  it('stand apart by framework, that of the latest round first, named as it names them', () => {
    const data = overTime(
      { id: 'a', levels: { j: 3 } },
      { id: 'b', levels: { other: 2 }, change: { framework: 'new' } },
      { id: 'c', levels: { j: 3 }, change: { frameworkVersion: 2 } },
    )
    const sections = sectionsOf(data, 'north')
    expect(sections.map(({ framework, rounds }) => [framework.id, rounds.length])).toEqual([
      ['frame', 2],
      ['new', 1],
    ])
    expect(sections[0]?.judgements.map(({ title }) => title)).toEqual(['j v2'])
    expect(pairsOf(data.rounds).map((pair) => pair.break)).toEqual(['framework', 'framework'])
  })
})

describe('what rounds over time find', () => {
  const moved = overTime(
    { id: 'a', levels: { up: 1, down: 4, same: 2, fresh: null, gone: 3 } },
    { id: 'b', levels: { up: 3, down: 3, same: 2, fresh: 1, gone: null } },
  )

  it('is how many judgements moved which way', () => {
    const { section, find } = read(moved)
    expect(tellSection(section, find, en)).toBe(
      'From Round a to Round b: 1 better, 1 worse, 1 the same, 1 newly rated, 1 not rated.',
    )
    expect(tellSection(section, find, cy)).toBe(
      'Round a → Round b: 1 yn well, 1 yn waeth, 1 yr un fath, 1 newydd eu graddio, 1 heb eu graddio.',
    )
  })

  it('leaves out what there is none of', () => {
    const { section, find } = read(
      overTime({ id: 'a', levels: { j: 1 } }, { id: 'b', levels: { j: 1 } }),
    )
    expect(tellSection(section, find, en)).toBe(
      'From Round a to Round b: 0 better, 0 worse, 1 the same.',
    )
  })

  it('is told of each judgement', () => {
    const { section, find } = read(moved)
    const told = section.judgements.map((judgement) => tellJudgement(section, judgement, find, en))
    expect(told).toEqual([
      'Up from Red to Amber-green.',
      'Down from Green to Amber-green.',
      'The same as before: Amber-red.',
      'Newly rated: Red.',
      'Not rated in Round b.',
    ])
  })

  it('is nothing with one round, without any level, or across a change of meaning', () => {
    const one = read(overTime({ id: 'a', levels: { j: 2 } }))
    expect(tellSection(one.section, one.find, en)).toBe(
      'Nothing can be compared yet: Round a is the first round of its kind.',
    )
    const none = read(overTime({ id: 'a', levels: { j: null } }))
    expect(tellSection(none.section, none.find, cy)).toBe(
      'Ni ellir dweud dim: nid oes yr un lefel (Round a).',
    )
    const broken = read(
      overTime(
        { id: 'a', levels: { j: 2 } },
        { id: 'b', levels: { j: 3 }, change: { frameworkVersion: 2, meaningSince: 2 } },
      ),
    )
    expect(tellSection(broken.section, broken.find, en)).toBe(
      'No movement can be told from Round a to Round b: the framework changed its meaning between them.',
    )
    const [judgement] = broken.section.judgements
    expect(judgement && tellJudgement(broken.section, judgement, broken.find, en)).toBe(
      'Amber-green in Round b, with nothing before it to compare.',
    )
  })

  it('is nothing between rounds of different frameworks', () => {
    const data = overTime(
      { id: 'a', levels: { j: 2 } },
      { id: 'b', levels: { j: 3 }, change: { framework: 'new' } },
    )
    const [pair] = pairsOf(data.rounds)
    expect(pair && tellPair(pair, [], en)).toBe(
      'No movement can be told from Round a to Round b: they used different frameworks.',
    )
  })
})

describe('the figure of rounds over time', () => {
  it('draws a panel for each judgement, and says of each round its age and where it comes from', () => {
    const data = overTime(
      { id: 'a', levels: { j: 2, k: null }, change: { provenance: 'simulated' } },
      {
        id: 'b',
        levels: { j: 3, k: 1 },
        change: { reviews: [{ region: 'north', stage: 'agreed' }] },
      },
    )
    const { section, find } = read(data)
    const figure = courseFigure(section, region, find, true, en)
    expect(figure.panels.map(({ heading }) => heading)).toEqual(['j v1', 'k v1'])
    expect(figure.facts[0]).toMatch(/Round a\..*November 2012\..*more than six months.*Simulated/)
    expect(figure.facts[1]).toMatch(/Round b\..*Not yet published/)
    expect(figure.legend.map(({ mark }) => mark)).toContain('dashed')
    expect(figure.sheet.rows).toHaveLength(4)
    expect(figure.sheet.rows.flat().filter((field) => field === '')).toEqual([])
  })

  it('draws nothing where no round has a level', () => {
    const { section, find } = read(
      overTime({ id: 'a', levels: { j: null }, change: { provenance: 'source' } }),
    )
    const figure = courseFigure(section, region, find, true, en)
    expect(figure.panels).toEqual([])
    expect(figure.legend.map(({ text }) => text)).toContain(
      '– Level not known: not recoverable from the source text',
    )
    expect(figure.sheet.rows[0]?.slice(-5)).toEqual([
      '[x]',
      'Level not known: not recoverable from the source text',
      'missing',
      '[z]',
      '[z]',
    ])
  })
})
