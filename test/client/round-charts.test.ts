import { describe, expect, it } from 'vitest'
import { chartsOffered } from '../../client/features/charts/charts-offered.ts'
import { chooseSecond, gapFigure } from '../../client/features/charts/gap-figure.ts'
import { type NamedGap, tellGaps } from '../../client/features/charts/gap-finding.ts'
import { spreadFigure } from '../../client/features/charts/spread-figure.ts'
import { tellSpread } from '../../client/features/charts/spread-finding.ts'
import type { Matrix, MatrixCell, Round } from '../../server/contract/rounds.ts'
import { type Standing, standingAnywhere } from '../../server/core/permissions.ts'
import { chartWords } from './support/chart-words.ts'

const [en, cy] = [chartWords('en'), chartWords('cy')]
const levels = [4, 3, 2, 1]
const counts = (...of: number[]) => levels.map((level, index) => ({ level, count: of[index] ?? 0 }))

describe('what a spread finds', () => {
  const spread = (name: string, ...of: number[]) => ({ name, counts: counts(...of) })

  it('names where ratings lie furthest apart, with ties', () => {
    const spreads = [
      spread('Vision', 1, 0, 2, 0),
      spread('Design', 0, 3),
      spread('Data', 0, 1, 1, 1),
    ]
    expect(tellSpread(spreads, en)).toBe(
      'All ratings give the same level on 1 of 3 judgements; they lie furthest apart, by 2 steps of the scale, on Vision, Data.',
    )
    expect(tellSpread(spreads, cy)).toBe(
      'Mae’r holl raddau’n rhoi’r un lefel ar 1 o 3 barn; maent bellaf oddi wrth ei gilydd, o 2 gam ar y raddfa, yn achos Vision, Data.',
    )
  })

  it('counts more than three that tie', () => {
    const spreads = ['a', 'b', 'c', 'd'].map((name) => spread(name, 1, 1))
    expect(tellSpread(spreads, en)).toContain('by 1 step of the scale, on 4 judgements.')
    expect(tellSpread(spreads, cy)).toContain('o 1 cam ar y raddfa, yn achos 4 barn.')
  })

  it('says that all agree, of one and of several', () => {
    expect(tellSpread([spread('a', 2)], en)).toBe(
      'All ratings give the same level on the one judgement that can be compared.',
    )
    expect(tellSpread([spread('a', 2), spread('b', 0, 3)], cy)).toBe(
      'Mae pob gradd yn rhoi’r un lefel ar bob un o 2 farn.',
    )
  })

  it('says when nothing can be said: closed, empty, or a single rating', () => {
    const closed = { name: 'a', counts: null }
    const none = 'Nothing can be said: no ratings are open to you.'
    expect(tellSpread([], en)).toBe(none)
    expect(tellSpread([closed, spread('b', 0)], en)).toBe(none)
    expect(tellSpread([closed, spread('b', 1)], en)).toBe(
      'Nothing can be said: no judgement has two ratings to compare.',
    )
  })
})

describe('what gaps find', () => {
  const gap = (name: string, self: number | null, second: number | null): NamedGap => ({
    name,
    self,
    second,
  })

  it('counts both ways, passes over what lacks one level, and names the widest', () => {
    const gaps = [gap('a', 4, 2), gap('b', 2, 3), gap('c', 3, 3), gap('d', null, 4)]
    expect(tellGaps(gaps, levels, en)).toBe(
      'On 1 of 3 judgements the self-review gave the level that followed; it was higher on 1 and lower on 1. They lie furthest apart, by 2 steps of the scale, on a.',
    )
    expect(tellGaps(gaps, levels, cy)).toBe(
      'Ar 1 o 3 barn rhoddodd yr hunanadolygiad y lefel a’i dilynodd; roedd yn uwch ar 1 ac yn is ar 1. Maent bellaf oddi wrth ei gilydd, o 2 gam ar y raddfa, yn achos a.',
    )
  })

  it('counts steps of the scale rather than differences of its numbers', () => {
    expect(tellGaps([gap('a', 10, 1)], [1, 5, 10], en)).toContain('by 2 steps')
  })

  it('says that all are the same, or that nothing can be said', () => {
    expect(tellGaps([gap('a', 4, 4)], levels, en)).toBe(
      'The self-review gave the level that followed on the one judgement that has both.',
    )
    expect(tellGaps([gap('a', 4, null)], levels, en)).toBe(
      'Nothing can be said yet: no judgement has both a self-review level and one that followed it.',
    )
  })
})

const cell = (change: Partial<MatrixCell>): MatrixCell => ({
  region: 'north-wales',
  judgement: 'use-of-data',
  rating: null,
  reason: null,
  strength: null,
  challenge: null,
  priority: null,
  language: null,
  statements: [],
  evidenceCount: null,
  open: true,
  ratings: null,
  ...change,
})

const matrix = (layer: Matrix['layer'], cells: MatrixCell[]): Matrix => ({
  round: 'simulated-round',
  title: '=Simulated round',
  positionAt: '2013-05',
  old: true,
  provenance: 'simulated',
  framework: 'readiness-to-deliver',
  frameworkVersion: 1,
  layer,
  judgements: [{ code: 'use-of-data', aspect: 'systems', title: 'Use of data' }],
  regions: [
    { id: 'north-wales', name: 'North Wales' },
    { id: 'south-east', name: 'South East' },
  ],
  cells,
})

describe('the figure of a spread', () => {
  const sealed = matrix('sealed', [
    cell({ ratings: counts(1, 2) }),
    cell({ region: 'south-east', open: false }),
  ])
  const figure = spreadFigure(sealed, levels, en)

  it('draws the regions that are open, and keeps the others closed in its data', () => {
    expect(figure.panels.map(({ heading }) => heading)).toEqual(['North Wales'])
    const closed = figure.sheet.rows.filter((row) => row.includes('south-east'))
    expect(closed.map((row) => row.slice(-4))).toEqual([['[c]', '[c]', '[c]', 'Not open to you']])
  })

  it('says its date, its age and that it is simulated, in the picture and in the data', () => {
    expect(figure.facts.join(' ')).toMatch(
      /as at May 2013\. This position is more than six months old\. Simulated: generated for trial/,
    )
    expect(figure.sheet.rows.every((row) => row.includes('simulated'))).toBe(true)
  })

  it('leaves no field of its data empty', () => {
    expect(figure.sheet.rows.flat().filter((field) => field === '')).toEqual([])
    expect(new Set(figure.sheet.rows.map((row) => row.length))).toEqual(
      new Set([figure.sheet.columns.length]),
    )
  })

  it('tells an analyst why two ratings are not shown', () => {
    const { panels } = spreadFigure(matrix('sealed', [cell({})]), levels, en)
    const [panel] = panels
    expect(panel?.panel.kind === 'spread' && panel.panel.rows[0]?.note).toBe(
      'Fewer than three levels',
    )
  })
})

describe('the figure of gaps', () => {
  const self = matrix('self', [cell({ rating: 4 }), cell({ region: 'south-east', open: false })])
  const agreed = matrix('agreed', [cell({ rating: 3 }), cell({ region: 'south-east', rating: 2 })])

  it('draws only regions of which both levels are open', () => {
    const figure = gapFigure(self, agreed, levels, en)
    expect(figure.panels.map(({ heading }) => heading)).toEqual(['North Wales'])
    expect(figure.title).toBe('Self-review against agreed level')
    expect(figure.sheet.rows.flat().filter((field) => field === '')).toEqual([])
    expect(figure.sheet.rows[1]?.slice(-7)).toEqual([
      '[c]',
      '[c]',
      'Not open to you',
      'agreed',
      2,
      'Amber-red',
      '[z]',
    ])
  })

  it('holds the self-review against the calibrated level until any is agreed', () => {
    const calibrated = matrix('calibrated', [cell({ rating: 3 })])
    const empty = matrix('agreed', [cell({})])
    expect(chooseSecond(empty, calibrated)).toBe(calibrated)
    expect(chooseSecond(agreed, calibrated)).toBe(agreed)
    expect(chooseSecond(empty, null)).toBe(empty)
  })

  it('draws nothing where neither gives a level', () => {
    const figure = gapFigure(matrix('self', [cell({})]), matrix('agreed', [cell({})]), levels, en)
    expect(figure.panels).toEqual([])
  })
})

describe('the charts on offer', () => {
  const review = (change: Partial<Standing>) =>
    ({ standing: { ...standingAnywhere('nobody'), stage: 'published', ...change } }) as const
  const offered = (provenance: Round['provenance'], change: Partial<Standing>) =>
    chartsOffered({ provenance, reviews: [review(change)] as unknown as Round['reviews'] })

  it('are none of a document whose scores are not in its text', () => {
    const lead = { role: 'lead-reviewer', leads: true, revealed: true } as const
    expect(offered('source', lead)).toEqual({ spread: false, gaps: false })
    expect(offered('live', lead)).toEqual({ spread: true, gaps: true })
  })

  it.each([
    ['nobody', { public: true }, false, false],
    ['administrator', {}, false, false],
    ['analyst', { revealed: true }, true, true],
    ['analyst', { revealed: true, stage: 'agreed' }, true, false],
    ['consortium-lead', { ownRegion: true, revealed: true }, true, true],
    ['consortium-lead', { ownRegion: false, revealed: true }, false, false],
    ['consortium-lead', { ownRegion: true, revealed: true, stage: 'calibration' }, false, false],
    ['reviewer', { assigned: true, inRound: true, stage: 'sealed-judgement' }, false, false],
    ['reviewer', { inRound: true, revealed: true, stage: 'calibration' }, true, true],
  ] as const)('follow the table of permissions: %s %j', (role, change, spread, gaps) => {
    expect(offered('live', { role, ...change })).toEqual({ spread, gaps })
  })
})
