import { describe, expect, it } from 'vitest'
import {
  halvesOf,
  openCells,
  openReviews,
  regionToShow,
} from '../../client/features/learning/learning-choices.ts'
import { learningText } from '../../client/features/learning/learning-text.ts'
import type { Matrix, MatrixCell } from '../../server/contract/rounds.ts'
import { pairForLearning } from '../../server/core/learning.ts'
import { type Standing, standingAnywhere } from '../../server/core/permissions.ts'
import type { Stage } from '../../server/core/workflow.ts'
import { speakAsPage } from './support/page-messages.ts'

const review = (id: string, stage: Stage, more: Partial<Standing> = {}) => ({
  region: { id, name: id },
  stage,
  standing: { ...standingAnywhere('consortium-lead'), stage, ...more },
})

const cell = (region: string, change: Partial<MatrixCell> = {}): MatrixCell => ({
  region,
  judgement: 'vision',
  rating: null,
  reason: null,
  strength: null,
  challenge: null,
  priority: null,
  language: 'en',
  statements: [],
  evidenceCount: null,
  open: true,
  ratings: null,
  ...change,
})

const matrixOf = (cells: MatrixCell[]) =>
  ({
    cells,
    judgements: [{ code: 'vision', aspect: 'leadership', title: 'Clarity of vision' }],
    regions: [
      { id: 'north', name: 'North' },
      { id: 'south', name: 'South' },
    ],
  }) as unknown as Matrix

describe('who can learn from whom', () => {
  it('is limited to what is agreed and open to the viewer', () => {
    const reviews = [
      review('own', 'agreed', { ownRegion: true }),
      review('other-agreed', 'agreed'),
      review('published', 'published'),
      review('in-feedback', 'feedback', { ownRegion: true }),
    ]
    expect(openReviews(reviews).map(({ region }) => region.id)).toEqual(['own', 'published'])
    const matrix = matrixOf([cell('own'), cell('other-agreed'), cell('published', { open: false })])
    expect(openCells(matrix, reviews).map(({ region }) => region)).toEqual(['own'])
  })

  it('begins with the region that the address names, else the own one, else the first', () => {
    const reviews = [review('north', 'published'), review('south', 'published')]
    const own = [review('north', 'published'), review('south', 'published', { ownRegion: true })]
    expect(regionToShow('south', reviews)).toBe('south')
    expect(regionToShow('nowhere', reviews)).toBe('north')
    expect(regionToShow(undefined, own)).toBe('south')
    expect(regionToShow(undefined, [review('north', 'fieldwork')])).toBeNull()
  })

  it('names both halves of a scale, without the middle of an odd one', () => {
    const scale = (size: number) => ({
      levels: Array.from({ length: size }, (_, index) => ({ value: index + 1, code: `l${index}` })),
    })
    expect(halvesOf(scale(4))).toEqual({ upper: [4, 3], lower: [2, 1] })
    expect(halvesOf(scale(5))).toEqual({ upper: [5, 4], lower: [2, 1] })
  })
})

describe('the pairs as text', () => {
  speakAsPage()

  it('say what stands where, from where it comes, and which text is in the other language', () => {
    const cells = [
      cell('north', { rating: 1, priority: 'Talk to schools' }),
      cell('south', {
        rating: 4,
        strength: 'Mae ysgolion yn gwybod',
        languages: { strength: 'cy', challenge: 'en', priority: 'en' },
      }),
    ]
    const scale = { levels: [4, 1].map((value) => ({ value, code: `l${value}` })), grounds: [] }
    const round = {
      title: 'May 2013',
      positionAt: '2013-05',
      old: true,
      provenance: 'simulated',
    } as const
    const text = learningText({
      round,
      matrix: matrixOf(cells),
      pairs: pairForLearning(cells, ['vision'], 'north', scale),
      region: 'north',
      names: { name: (level) => `level ${level}`, letter: String },
    })
    expect(text.split('\n').filter((line) => line !== '')).toMatchInlineSnapshot(`
      [
        "Learning from each other: North",
        "May 2013",
        "Position as at May 2013. This position is more than six months old. Simulated: generated for trial. It says nothing about any real body.",
        "CLARITY OF VISION",
        "North (level 1)",
        "Priority: Talk to schools",
        "South (level 4)",
        "Strength (Welsh): Mae ysgolion yn gwybod",
      ]
    `)
  })
})
