import { describe, expect, it } from 'vitest'
import { boxesAfterKey } from '../../client/features/matrix/arrow-keys.ts'
import {
  commonReason,
  findCell,
  groupByAspect,
  hasTexts,
  statementsByKind,
} from '../../client/features/matrix/cells-of-matrix.ts'
import { choicesQuery, readChoices } from '../../client/features/matrix/choices.ts'
import { layersOffered } from '../../client/features/matrix/layers-offered.ts'
import type { MatrixCell, Statement } from '../../server/contract/rounds.ts'
import type { Standing } from '../../server/core/permissions.ts'

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

const statement = (position: number, kind: Statement['kind'], text: string): Statement => ({
  position,
  kind,
  language: 'en',
  text,
})

const judgements = [
  { code: 'clarity-of-vision', aspect: 'leadership', title: 'Clarity of vision' },
  { code: 'rigour-of-governance', aspect: 'leadership', title: 'Rigour of governance' },
  { code: 'use-of-data', aspect: 'systems', title: 'Use of data' },
]

describe('the boxes of the matrix', () => {
  it('stand by aspect in the order of the judgements', () => {
    const groups = groupByAspect(judgements, null)
    expect(groups.map(({ aspect, judgements }) => [aspect, judgements.length])).toEqual([
      ['leadership', 2],
      ['systems', 1],
    ])
  })

  it('are all shown where the address names an aspect that there is not', () => {
    expect(groupByAspect(judgements, 'nonsense')).toHaveLength(2)
    expect(groupByAspect(judgements, 'systems')).toHaveLength(1)
  })

  it('say a reason once where most of them share it', () => {
    const cells = [cell({ reason: 'a' }), cell({ reason: 'b' }), cell({ reason: 'b' })]
    expect(commonReason([...cells, cell({ rating: 3 })])).toEqual({ reason: 'b', count: 2 })
    expect(commonReason([cell({ reason: 'a' }), cell({ reason: 'b' })])).toBeNull()
    expect(commonReason([])).toBeNull()
  })

  it('are found by region and judgement', () => {
    expect(findCell([cell({})], 'north-wales', 'use-of-data')).not.toBeNull()
    expect(findCell([cell({})], 'south-east', 'use-of-data')).toBeNull()
  })

  it('offer statements only where there are any', () => {
    expect(hasTexts([cell({})])).toBe(false)
    expect(hasTexts([cell({ statements: [statement(1, 'priority', 'Share data')] })])).toBe(true)
  })

  it('give every statement, by kind and in order', () => {
    const statements = [
      statement(1, 'priority', 'Share data'),
      statement(2, 'strength', 'A plan'),
      statement(3, 'priority', 'Read it'),
    ]
    const told = statementsByKind({ statements }).map((group) => [
      group.kind,
      ...group.statements.map(({ text }) => text),
    ])
    expect(told).toEqual([
      ['strength', 'A plan'],
      ['priority', 'Share data', 'Read it'],
    ])
  })
})

describe('the keys in the matrix', () => {
  const size = { row: 12, column: 4 }

  it.each([
    ['ArrowRight', { row: 0, column: 1 }],
    ['ArrowDown', { row: 1, column: 0 }],
    ['End', { row: 0, column: 3 }],
    ['Home', { row: 0, column: 0 }],
    ['ArrowUp', null],
    ['ArrowLeft', null],
    ['Enter', null],
  ])('lead from the first box by %s', (key, to) => {
    expect(boxesAfterKey(key, { row: 0, column: 0 }, size)[0] ?? null).toEqual(to)
  })

  it('stop at the last box', () => {
    expect(boxesAfterKey('ArrowDown', { row: 11, column: 3 }, size)).toEqual([])
    expect(boxesAfterKey('ArrowRight', { row: 11, column: 3 }, size)).toEqual([])
  })

  it('lead to the ends of the table with Ctrl', () => {
    const from = { row: 5, column: 2 }
    expect(boxesAfterKey('Home', from, size, true)[0]).toEqual({ row: 0, column: 0 })
    expect(boxesAfterKey('End', from, size, true)[0]).toEqual({ row: 11, column: 3 })
    expect(boxesAfterKey('ArrowDown', from, size, true)).toEqual([])
  })

  it('go on to the next box where a filter has left one out', () => {
    expect(boxesAfterKey('ArrowLeft', { row: 0, column: 3 }, size)).toEqual([
      { row: 0, column: 2 },
      { row: 0, column: 1 },
      { row: 0, column: 0 },
    ])
    expect(boxesAfterKey('End', { row: 1, column: 0 }, size)[1]).toEqual({ row: 1, column: 2 })
  })
})

describe('the choices in the address', () => {
  it('pass over what the page does not know', () => {
    expect(readChoices({ texts: 'perhaps', aspect: '' })).toEqual({
      aspect: null,
      region: null,
      texts: null,
    })
  })

  it('keep the others when one changes', () => {
    const choices = readChoices({ aspect: 'systems' })
    expect(choicesQuery(choices, { region: 'south-east' })).toMatchObject({
      aspect: 'systems',
      region: 'south-east',
    })
  })
})

describe('the layers on offer', () => {
  const nobody: Standing = {
    role: 'nobody',
    leads: false,
    assigned: false,
    inRound: false,
    ownRegion: false,
    stage: 'published',
    revealed: true,
    public: true,
  }

  it('are the agreed levels alone without signing in', () => {
    expect(layersOffered([nobody])).toEqual(['agreed'])
  })
})
