import { describe, expect, it } from 'vitest'
import { groupByAspect } from '../../client/features/matrix/cells-of-matrix.ts'
import {
  type Box,
  type BoxSources,
  boxesOf,
  findBox,
} from '../../client/features/matrix/compare/boxes.ts'
import {
  compareQuery,
  type MatrixFilters,
  noFilters,
  readCompareChoices,
} from '../../client/features/matrix/compare/compare-choices.ts'
import { isFiltered, keepRows, keepsBox } from '../../client/features/matrix/compare/filters.ts'
import {
  evidenceReadIn,
  sealedByViewer,
} from '../../client/features/matrix/compare/viewer-knowledge.ts'
import type { Round } from '../../server/contract/rounds.ts'
import type { Standing } from '../../server/core/permissions.ts'
import { matrixCell, smallMatrix } from './support/matrix.ts'

const box = (cell: Parameters<typeof matrixCell>[0], change: Partial<Box> = {}): Box => ({
  cell: matrixCell(cell),
  difference: null,
  changes: [],
  evidenceRead: 'all',
  thin: null,
  outside: null,
  keptBack: false,
  ownSealed: false,
  ...change,
})
const keeps = (filters: Partial<MatrixFilters>, one: Box) =>
  keepsBox({ ...noFilters, ...filters }, one)
const moved = (direction: 'up' | 'down' | 'same') =>
  ({ from: { lower: 2, upper: 2 }, to: 3, direction }) as const

describe('the filters of the matrix', () => {
  it('keep every box where there are none', () => {
    expect(keeps({}, box({}))).toBe(true)
    expect(isFiltered(readCompareChoices({ layer: 'agreed', against: 'self' }))).toBe(false)
    expect(isFiltered(readCompareChoices({ aspect: 'systems' }))).toBe(true)
  })

  it.each([
    [{ level: '3' }, box({ rating: 3 }), box({ rating: 2 })],
    [{ level: 'none' }, box({}), box({ rating: 2 })],
    [
      { level: '4' },
      box({ ratings: [{ level: 4, count: 1 }] }),
      box({ ratings: [{ level: 4, count: 0 }] }),
    ],
    [{ movement: 'up' }, box({ movement: moved('up') }), box({ movement: moved('down') })],
    [{ movement: 'moved' }, box({ movement: moved('down') }), box({ movement: moved('same') })],
    [{ evidence: 'thin' }, box({}, { thin: true }), box({}, { thin: null })],
    [{ evidence: 'contradicted' }, box({ contradicting: 1 }), box({ contradicting: 0 })],
    [{ contested: 'yes' }, box({ contested: 'answered' }), box({ contested: 'no' })],
    [
      { difference: 'differs' },
      box({}, { difference: { other: null, direction: 'lower' } }),
      box({}, { difference: { other: null, direction: 'same' } }),
    ],
    [
      { difference: 'higher' },
      box({}, { difference: { other: null, direction: 'higher' } }),
      box({}, { difference: { other: null, direction: null } }),
    ],
  ] as const)('by %j keep what fits and leave out the rest', (filters, fits, other) => {
    expect([keeps(filters, fits), keeps(filters, other)]).toEqual([true, false])
  })

  it('hold together: a box must fit all of them', () => {
    const fits = box({ rating: 3, movement: moved('up') })
    expect(keeps({ level: '3', movement: 'up' }, fits)).toBe(true)
    expect(keeps({ level: '3', movement: 'down' }, fits)).toBe(false)
  })

  it('take away the rows and aspects in which they leave no box', () => {
    const { judgements } = smallMatrix('agreed', [])
    const kept = [box({ judgement: 'use-of-data' })]
    const rows = keepRows(groupByAspect(judgements, null), kept)
    expect(rows.map(({ aspect }) => aspect)).toEqual(['systems'])
  })

  it('stand in the address, which passes over what it does not know', () => {
    const choices = readCompareChoices({ level: 'x', movement: 'sideways', by: 'judgement' })
    expect(choices).toMatchObject({ level: null, movement: null, by: 'judgement' })
    expect(compareQuery(choices, { by: 'region', level: '2' })).toMatchObject({
      by: null,
      level: '2',
    })
    expect(readCompareChoices({ layer: 'self', against: 'self' }).against).toBeNull()
  })
})

describe('the boxes', () => {
  const sources: BoxSources = {
    matrix: smallMatrix('agreed', [
      { rating: 3, voices: 1 },
      { rating: 2, voices: 1, region: 'south-east' },
    ]),
    against: smallMatrix('self', [{ rating: 4 }]),
    changes: [
      {
        at: '2013-05-02T10:00:00.000Z',
        action: 'agreed',
        actor: null,
        fields: [],
        region: 'north-wales',
        judgement: 'use-of-data',
      },
      {
        at: '2013-05-02T10:00:00.000Z',
        action: 'review.stage',
        actor: null,
        fields: [],
        region: 'north-wales',
        judgement: null,
      },
    ],
    evidenceIn: new Map([['north-wales', 'all' as const]]),
    spreadOfThreeIn: new Set(),
    ownSealed: new Map([['south-east', ['use-of-data']]]),
  }
  const boxes = boxesOf(sources)
  const north = findBox(boxes, 'north-wales', 'use-of-data')
  const south = findBox(boxes, 'south-east', 'use-of-data')

  it('tell the difference, and that there is none to tell where one side has no level', () => {
    expect(north?.difference?.direction).toBe('higher')
    expect(south?.difference).toEqual({ other: null, direction: null })
    expect(boxesOf({ ...sources, against: null })[0]?.difference).toBeNull()
  })

  it('carry what happened in them, and not what happened to their region', () => {
    expect(north?.changes.map(({ action }) => action)).toEqual(['agreed'])
    expect(south?.changes).toEqual([])
  })

  it('are thin only to those who read all the evidence', () => {
    expect([north?.thin, south?.thin]).toEqual([true, null])
    const source = { ...sources.matrix, provenance: 'source' as const }
    expect(boxesOf({ ...sources, matrix: source })[0]?.thin).toBeNull()
  })

  it('say which ones the viewer has sealed', () => {
    expect([north?.ownSealed, south?.ownSealed]).toEqual([false, true])
  })
})

describe('what the viewer knows', () => {
  const standing: Standing = {
    role: 'reviewer',
    leads: false,
    assigned: true,
    inRound: true,
    ownRegion: false,
    stage: 'sealed-judgement',
    revealed: false,
    public: false,
  }
  const review = (id: string, assigned: boolean): Round['reviews'][number] => ({
    id,
    region: { id, name: id },
    stage: 'sealed-judgement',
    feedbackUntil: null,
    version: 1,
    standing: { ...standing, assigned },
    reviewers: [],
    recused: null,
    ownSealed: assigned ? ['use-of-data'] : null,
    contested: null,
  })
  const reviews = [review('north', true), review('south', false)]

  it('is all evidence of the regions that they review', () => {
    expect([...evidenceReadIn({ reviews })]).toEqual([
      ['north', 'all'],
      ['south', 'none'],
    ])
  })

  it('is what they have sealed themselves, until the reveal', () => {
    expect(sealedByViewer({ reviews, revealedAt: null }).get('north')).toEqual(['use-of-data'])
    const revealedAt = '2013-05-02T10:00:00.000Z'
    expect(sealedByViewer({ reviews, revealedAt }).size).toBe(0)
  })
})

describe('what the sealed ratings say of a box', () => {
  const boxWith = (cell: Parameters<typeof matrixCell>[0], layer: 'agreed' | 'self' = 'agreed') => {
    const matrix = smallMatrix(layer, [cell])
    const spreadOfThreeIn = new Set(['north-wales'])
    const none = { against: null, changes: [], evidenceIn: new Map(), ownSealed: new Map() }
    const [found] = boxesOf({ matrix, ...none, spreadOfThreeIn })
    if (!found) throw new Error('no box')
    return found
  }
  const ratings = [
    { level: 4, count: 0 },
    { level: 3, count: 1 },
    { level: 2, count: 2 },
    { level: 1, count: 0 },
  ]

  it('marks a level above or below every one of them, and a filter finds it', () => {
    expect(boxWith({ rating: 4, ratings }).outside).toBe('up')
    expect(boxWith({ rating: 1, ratings }).outside).toBe('down')
    expect(boxWith({ rating: 2, ratings }).outside).toBeNull()
    expect(keeps({ outside: 'yes' }, boxWith({ rating: 4, ratings }))).toBe(true)
    expect(keeps({ outside: 'yes' }, boxWith({ rating: 3, ratings }))).toBe(false)
  })

  it('marks no self-review, whose ballots are not sealed ratings', () => {
    expect(boxWith({ rating: 4, ratings }, 'self').outside).toBeNull()
  })

  it('says that a spread is kept back where the viewer sees spreads of three alone', () => {
    expect(boxWith({ rating: 4 }).keptBack).toBe(true)
    expect(boxWith({ rating: 4, ratings }).keptBack).toBe(false)
    expect(boxWith({ rating: 4, region: 'south-east' }).keptBack).toBe(false)
    expect(boxWith({ rating: 4 }, 'self').keptBack).toBe(false)
  })
})
