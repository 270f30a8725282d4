import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CellProgress,
  commonStage,
  hasReached,
  missingFor,
  missingForReveal,
  missingRatings,
  nextStages,
  type ReviewProgress,
  type Stage,
  stages,
} from '../../server/core/workflow.ts'

const sealedCell: CellProgress = {
  judgement: 'skill',
  sealedRatings: 2,
  sealedLevels: 2,
  waived: false,
  calibrated: false,
  bare: false,
  agreed: false,
}
const ready: ReviewProgress = {
  region: 'north',
  stage: 'sealed-judgement',
  raters: 2,
  feedbackUntil: null,
  cells: [sealedCell],
}
const withCell = (changes: Partial<CellProgress>, review = ready): ReviewProgress => ({
  ...review,
  cells: [{ ...sealedCell, ...changes }],
})

describe('the stages of a review', () => {
  it.each<[Stage, Stage[]]>([
    ['desk-analysis', ['fieldwork', 'self-review', 'sealed-judgement']],
    ['fieldwork', ['desk-analysis', 'self-review', 'sealed-judgement']],
    ['self-review', ['desk-analysis', 'fieldwork', 'sealed-judgement']],
    ['sealed-judgement', []],
    ['calibration', ['feedback']],
    ['feedback', ['agreed']],
    ['agreed', ['published']],
    ['published', []],
  ])('lead from %s to %j', (stage, next) => {
    expect(nextStages(stage)).toEqual(next)
  })

  it('never lead back from sealed judgement on, nor into calibration without the reveal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), (stage) => {
        const next = nextStages(stage)
        expect(next).not.toContain('calibration')
        if (hasReached(stage, 'sealed-judgement')) {
          expect(next.every((other) => !hasReached(stage, other))).toBe(true)
        }
      }),
    )
  })

  it('have reached themselves and all before them', () => {
    expect(stages.filter((stage) => hasReached('calibration', stage))).toEqual(stages.slice(0, 5))
  })

  it('of several reviews have the earliest in common, and those of none have none', () => {
    expect(commonStage(['feedback', 'fieldwork', 'published'])).toBe('fieldwork')
    expect(commonStage([])).toBeNull()
  })
})

describe('the gate of a stage', () => {
  it('asks for reviewers before sealed judgement', () => {
    expect(missingFor('sealed-judgement', ready)).toEqual([])
    expect(missingFor('sealed-judgement', { ...ready, raters: 0 })).toEqual([
      { what: 'reviewers', region: 'north' },
    ])
  })

  it('asks for a calibrated level of every cell and a date for answers before feedback', () => {
    expect(missingFor('feedback', ready)).toEqual([
      { what: 'calibrated-level', region: 'north', judgement: 'skill' },
      { what: 'answer-date', region: 'north' },
    ])
    const dated = { ...ready, feedbackUntil: '2013-01-31' }
    expect(missingFor('feedback', withCell({ calibrated: true }, dated))).toEqual([])
  })

  it('lets no calibrated level go to feedback without a statement', () => {
    const dated = { ...ready, feedbackUntil: '2013-01-31' }
    expect(missingFor('feedback', withCell({ calibrated: true, bare: true }, dated))).toEqual([
      { what: 'calibrated-statement', region: 'north', judgement: 'skill' },
    ])
  })

  it.each(['agreed', 'published'] as const)('asks for every agreed level before %s', (stage) => {
    expect(missingFor(stage, ready)).toEqual([
      { what: 'agreed-level', region: 'north', judgement: 'skill' },
    ])
    expect(missingFor(stage, withCell({ agreed: true }))).toEqual([])
  })

  it.each(['desk-analysis', 'fieldwork', 'self-review'] as const)('of %s is open', (stage) => {
    expect(missingFor(stage, { ...ready, raters: 0 })).toEqual([])
  })
})

describe('the gate of the reveal', () => {
  it('opens with two sealed levels in every cell of every region', () => {
    expect(missingForReveal([ready, { ...ready, region: 'south' }])).toEqual([])
  })

  it('names the reviews that are not at sealed judgement and the cells that are not sealed', () => {
    const review = withCell({ sealedRatings: 1, sealedLevels: 1 }, { ...ready, stage: 'fieldwork' })
    expect(missingForReveal([review])).toEqual([
      { what: 'sealed-judgement-stage', region: 'north' },
      { what: 'sealed-ratings', region: 'north', judgement: 'skill' },
    ])
  })

  it('takes a waiver in place of sealed ratings', () => {
    expect(
      missingForReveal([withCell({ sealedRatings: 0, sealedLevels: 0, waived: true })]),
    ).toEqual([])
  })

  it('does not tell that a sealed rating has no level while anything else is missing', () => {
    const withoutLevel = withCell({ sealedLevels: 1 })
    const unsealed = { ...withCell({ sealedRatings: 1, sealedLevels: 1 }), region: 'south' }
    expect(missingForReveal([withoutLevel, unsealed])).toEqual([
      { what: 'sealed-ratings', region: 'south', judgement: 'skill' },
    ])
    expect(missingForReveal([withoutLevel, { ...ready, region: 'south' }])).toEqual([
      { what: 'sealed-levels', region: 'north', judgement: 'skill' },
    ])
  })

  it('answers the same whatever levels were sealed, until only levels can be missing', () => {
    const cell = fc.record({
      judgement: fc.constantFrom('skill', 'trust'),
      sealedRatings: fc.nat(3),
      levels: fc.tuple(fc.nat(3), fc.nat(3)),
      waived: fc.boolean(),
    })
    const reviewOf = (cells: readonly { sealedRatings: number; levels: number[] }[], pick: 0 | 1) =>
      cells.map(({ levels, ...rest }) => ({
        ...sealedCell,
        ...rest,
        sealedLevels: Math.min(rest.sealedRatings, levels[pick] ?? 0),
      }))
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
        const [one, other] = [0, 1].map((pick) => ({
          ...ready,
          cells: reviewOf(cells, pick as 0 | 1),
        }))
        if (!one || !other) throw new Error('two reviews were expected')
        fc.pre(missingRatings(one).length > 0)
        expect(missingForReveal([one])).toEqual(missingForReveal([other]))
      }),
    )
  })
})
