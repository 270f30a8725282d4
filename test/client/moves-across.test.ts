import { describe, expect, it } from 'vitest'
import { absentRounds } from '../../client/features/over-time/absent-rounds.ts'
import {
  acrossQuery,
  keepsMove,
  readAcrossChoices,
} from '../../client/features/over-time/across/across-choices.ts'
import { choosePair, countMoves, movesOf } from '../../client/features/over-time/across/moves.ts'
import { movesFigure, movesSheet } from '../../client/features/over-time/across/moves-figure.ts'
import { describeMoves } from '../../client/features/over-time/across/moves-paper.ts'
import { tellMoves, tellOutcome } from '../../client/features/over-time/across/tell-moves.ts'
import type { OverTimeRound } from '../../client/features/over-time/courses.ts'
import { slotsOf } from '../../client/ui/chart/slots.ts'
import type { OverTime } from '../../server/contract/over-time.ts'
import type { RoundSummary } from '../../server/contract/rounds.ts'
import { chartWords } from './support/chart-words.ts'

const [en, cy] = [chartWords('en'), chartWords('cy')]
const judgements = ['j', 'k', 'l'].map((code) => ({ code, aspect: 'all', title: `Title ${code}` }))
const regions = [
  { id: 'north', name: 'North' },
  { id: 'south', name: 'South' },
]
const unnamed = { from: null, to: null }

interface Setting {
  readonly north?: readonly (number | null)[]
  readonly south?: readonly (number | null)[]
  readonly change?: Partial<OverTimeRound>
}

/** Rounds named by their place, each with the levels of its regions in the order of judgements. */
function overTime(...settings: readonly Setting[]): OverTime {
  const open = settings.map(({ north, south }) => Object.entries({ north, south }))
  return {
    regions,
    frameworks: [{ id: 'frame', version: 1, title: 'Frame', levels: [4, 3, 2, 1], judgements }],
    rounds: settings.map(({ change }, index) => ({
      id: `r${index}`,
      title: `Round ${index}`,
      positionAt: `20${12 + index}-11`,
      old: true,
      provenance: 'live',
      framework: 'frame',
      frameworkVersion: 1,
      meaningSince: 1,
      reviews: (open[index] ?? []).flatMap(([region, levels]) =>
        levels ? [{ region, stage: 'published' as const }] : [],
      ),
      ...change,
    })),
    positions: open.flatMap((ofRound, index) =>
      ofRound.flatMap(([region, levels]) =>
        (levels ?? []).map((level, at) => ({
          round: `r${index}`,
          region,
          judgement: judgements[at]?.code ?? '',
          level,
          reason: level === null ? 'missing' : null,
        })),
      ),
    ),
  }
}

function read(data: OverTime) {
  const pair = choosePair(data.rounds, unnamed)
  if (!pair) throw new Error('no pair')
  return { pair, moves: movesOf(data, pair) }
}

const ends = (data: OverTime, named = unnamed as { from: string | null; to: string | null }) => {
  const pair = choosePair(data.rounds, named)
  return pair && [pair.from.id, pair.to.id]
}
const simulated = { provenance: 'simulated' } as const

describe('the two rounds that are compared', () => {
  it('are the last two that are published, until others are chosen', () => {
    const agreeing = { reviews: [{ region: 'north', stage: 'agreed' as const }] }
    const data = overTime({ north: [1] }, { north: [2] }, { north: [3], change: agreeing })
    expect(ends(data)).toEqual(['r0', 'r1'])
    expect(ends(data, { from: null, to: 'r2' })).toEqual(['r1', 'r2'])
    expect(ends(data, { from: 'r0', to: 'r2' })).toEqual(['r0', 'r2'])
    expect(ends(data, { from: 'r2', to: 'r1' })).toEqual(['r0', 'r1'])
  })

  it('are of one course, real before simulated', () => {
    const data = overTime(
      { north: [1] },
      { north: [2], change: simulated },
      { north: [3] },
      { north: [3], change: simulated },
    )
    expect(ends(data)).toEqual(['r0', 'r2'])
    expect(ends(data, { from: 'r0', to: 'r3' })).toEqual(['r1', 'r3'])
    expect(ends(overTime({ north: [1] }, { north: [2], change: simulated }))).toBeNull()
  })
})

describe('what moved between two rounds', () => {
  const data = overTime({ north: [1, 4, null], south: [2, 2, 2] }, { north: [3, 3, 2] })

  it('is told of every judgement of every region, a closed region included', () => {
    const { pair, moves } = read(data)
    expect(moves.map((move) => tellOutcome(move, pair, en))).toEqual([
      'Better',
      'Worse',
      'Not rated in November 2012',
      ...Array(3).fill('Not comparable: no agreed level open to you for November 2013'),
    ])
    expect(countMoves(moves)).toEqual({
      up: 1,
      down: 1,
      same: 0,
      'not-rated': 1,
      'not-comparable': 3,
    })
    expect(tellMoves(pair, { shown: moves, all: moves }, en)).toBe(
      'From Round 0 to Round 1, of 6 judgements over all regions shown: 1 better, 1 worse, 0 the same, 1 not rated in one of the rounds, 3 not comparable.',
    )
    const shown = moves.filter((move) => keepsMove('moved', move))
    expect(tellMoves(pair, { shown, all: moves }, en)).toMatch(
      /^Of 2 judgements shown: 1 better, 1 worse, 0 the same\. Without the filters: From Round 0 to/,
    )
    expect(tellMoves(pair, { shown: [], all: moves }, en)).toMatch(
      /^The filters leave no box .*: From Round 0 to Round 1, of 6/,
    )
    expect(tellMoves(pair, { shown: moves, all: moves }, cy)).toContain(
      'o 6 barn dros yr holl ranbarthau',
    )
  })

  it('is nothing across a change of meaning or for a judgement that one round lacks', () => {
    const broken = read(overTime({ north: [1] }, { north: [2], change: { meaningSince: 2 } }))
    expect(broken.moves[0]).toMatchObject({ outcome: 'not-comparable', why: 'meaning' })
    expect(tellMoves(broken.pair, { shown: broken.moves, all: broken.moves }, en)).toContain(
      'changed its meaning',
    )
    const { pair, moves } = read(overTime({ north: [1, 2] }, { north: [2, 2, 3] }))
    expect(moves[2] && tellOutcome(moves[2], pair, en)).toBe(
      'Not comparable: no judgement of the framework of November 2012',
    )
  })

  it('can be narrowed to what moved, by an address that holds every choice', () => {
    const { moves } = read(data)
    expect(moves.filter((move) => keepsMove('moved', move))).toHaveLength(2)
    expect(moves.filter((move) => keepsMove('not-comparable', move))).toHaveLength(3)
    const choices = readAcrossChoices({ change: 'moved', by: 'nothing', to: 'r1', aspect: '' })
    expect(acrossQuery(choices, { aspect: 'all' })).toMatchObject({
      region: 'all',
      change: 'moved',
      to: 'r1',
      aspect: 'all',
      by: null,
    })
  })

  it('is drawn a line a judgement, and stands in the data with nothing left empty', () => {
    const { pair, moves } = read(data)
    const figure = movesFigure({ pair, regions, judgements, moves }, [4, 3, 2, 1], en)
    expect(figure.finding).toBe('Judgements that moved: North 2 of 2; South none to compare.')
    expect(figure.panels.map(({ heading }) => heading)).toEqual(['North'])
    expect(figure.sheet.rows).toHaveLength(6)
    for (const row of figure.sheet.rows) expect(row).toHaveLength(figure.sheet.columns.length)
    expect(figure.sheet.rows.flat().filter((field) => field === '')).toEqual([])
    expect(figure.sheet.rows[3]?.slice(-6)).toEqual([
      2,
      'Amber-red',
      '[c]',
      '[c]',
      'not-comparable',
      'Not comparable: no agreed level open to you for November 2013',
    ])
  })

  it('is copied as it is shown, with the dates and kinds of both rounds', () => {
    const { pair, moves } = read(data)
    const kept = moves.filter((move) => keepsMove('moved', move))
    const groups = [{ aspect: 'all', judgements: judgements.slice(0, 1) }]
    const sources = {
      pair,
      regions,
      groups,
      aspectTitle: () => 'All',
      all: moves,
      kept,
      address: 'https://x.example/',
    }
    const paper = describeMoves(sources, en, 'en')
    expect(paper.head.join('\n')).toMatch(/November 2012[\s\S]*November 2013[\s\S]*2 of 6/)
    expect(paper.head.at(-1)).toBe('This page: https://x.example/')
    const { rows } = movesSheet({ pair, regions, judgements, moves: kept }, en)
    expect(rows.map((row) => row.at(-2))).toEqual(['up', 'down'])
    expect(paper.groups[0]?.rows).toEqual([
      ['Title j', 'Red → Amber-green: Better', 'Left out by the filters'],
    ])
  })
})

describe('lines that share a level', () => {
  it('each have a place of their own close to it, the rising ones above', () => {
    const slots = slotsOf([
      { from: 2, to: 2 },
      { from: 2, to: 4 },
      { from: 2, to: 1 },
      { from: 3, to: 3 },
    ])
    const [same, up, down, alone] = slots.map(({ fromAt }) => fromAt)
    expect([down, same, up].map((at) => at?.toFixed(2))).toEqual(['1.87', '2.00', '2.13'])
    expect(alone).toBe(3)
    const many = slotsOf(Array(12).fill({ from: 2, to: 2 })).map(({ toAt }) => toAt)
    expect(Math.max(...many)).toBeLessThan(2.5)
    expect(new Set(many).size).toBe(12)
  })
})

describe('the rounds that are not on the page', () => {
  const known = (id: string, change: Partial<RoundSummary> = {}): RoundSummary => ({
    id,
    title: id,
    positionAt: '2013-11',
    old: true,
    framework: 'frame',
    frameworkVersion: 1,
    provenance: 'live',
    carried: false,
    regions,
    published: false,
    ...change,
  })
  const data = overTime({ north: [1] }, { north: [2] }, { north: [3], change: simulated })
  const all = [
    ...data.rounds.map(({ id, provenance, positionAt }) => known(id, { provenance, positionAt })),
    known('practice'),
    known('read', { provenance: 'readings', positionAt: '2012-11' }),
  ]

  it('are named with why: not open yet, of another kind, or to be chosen', () => {
    const pair = choosePair(data.rounds, unnamed)
    const told = absentRounds(all, data, { pair }).map(({ round, why }) => [round.id, why])
    expect(told).toEqual([
      ['read', 'readings'],
      ['practice', 'not-open'],
      ['r2', 'other-course'],
    ])
  })

  it('are for one region those of which it has nothing open, or that leave it out', () => {
    const elsewhere = known('elsewhere', { regions: regions.slice(0, 1), positionAt: '2016-01' })
    const told = absentRounds([...all, elsewhere], data, { region: 'south' })
    expect(told.map(({ round, why }) => [round.id, why])).toEqual([
      ['r0', 'not-open'],
      ['read', 'readings'],
      ['r1', 'not-open'],
      ['practice', 'not-open'],
      ['r2', 'not-open'],
      ['elsewhere', 'other-regions'],
    ])
  })
})
