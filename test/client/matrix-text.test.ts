import { describe, expect, it } from 'vitest'
import { groupByAspect } from '../../client/features/matrix/cells-of-matrix.ts'
import { boxesOf } from '../../client/features/matrix/compare/boxes.ts'
import { readCompareChoices } from '../../client/features/matrix/compare/compare-choices.ts'
import { describePaper } from '../../client/features/matrix/compare/describe-paper.ts'
import { matrixText } from '../../client/features/matrix/compare/matrix-text.ts'
import { catalogue as cy } from '../../client/messages/cy/catalogue.ts'
import { catalogue as en } from '../../client/messages/en/catalogue.ts'
import { createTranslate } from '../../server/core/messages.ts'
import { smallMatrix } from './support/matrix.ts'

const levels = ['Not rated', 'Red', 'Amber-red', 'Amber-green', 'Green']
const name = (level: number | null) => levels[level ?? 0] ?? ''

const matrix = smallMatrix('agreed', [
  { judgement: 'clarity-of-vision', rating: 3, strength: 'A plan\nthat\tholds' },
  { judgement: 'clarity-of-vision', region: 'south-east', reason: 'none yet' },
  { rating: 1 },
  { region: 'south-east', open: false },
])
const against = smallMatrix('self', [{ judgement: 'clarity-of-vision', rating: 4 }])

function paper(query: Record<string, string>, language: 'en' | 'cy' = 'en') {
  const choices = readCompareChoices(query)
  const other = choices.against ? against : null
  const boxes = boxesOf({
    matrix,
    against: other,
    changes: [],
    readsAllIn: new Set(),
    spreadOfThreeIn: new Set(),
    ownSealed: new Map(),
  })
  const shown = boxes.filter(({ cell }) => choices.level !== '3' || cell.rating === 3)
  return matrixText(
    describePaper({
      matrix,
      against: other,
      choices,
      groups: groupByAspect(matrix.judgements, null),
      aspectTitle: (code) => code.toUpperCase(),
      boxes: shown,
      all: boxes.length,
      words: {
        t: createTranslate(language === 'en' ? en : cy, language),
        name,
      },
    }),
  )
}

describe('the table as text', () => {
  it('says what it is, how old and whose, and gives the levels as words', () => {
    expect(paper({})).toBe(
      [
        'Spring round: Agreed levels',
        'Position as at May 2013. This position is more than six months old.',
        'Made by the reviewers of this round.',
        'Framework: readiness-to-deliver, version 2',
        '',
        'Judgement\tNorth Wales\tSouth East',
        'LEADERSHIP',
        'Clarity of vision\tAmber-green\tNot rated: none yet',
        'SYSTEMS',
        'Use of data\tRed\tNot open to you',
        '',
      ].join('\n'),
    )
  })

  it('gives both levels and the direction where layers are compared', () => {
    const lines = paper({ layer: 'agreed', against: 'self' }).split('\n')
    expect(lines).toContain('Compared with: Self-review')
    expect(lines).toContain(
      'Clarity of vision\tAmber-green (Self-review: Green, higher)\tNot rated: none yet (Self-review: Not rated)',
    )
  })

  it('says what the filters leave out', () => {
    const text = paper({ level: '3' })
    expect(text).toContain('1 of 4 boxes shown.')
    expect(text).toContain('Use of data\tLeft out by the filters\tLeft out by the filters')
  })

  it('gives the statements where they are shown, each on a line of its own', () => {
    expect(paper({})).not.toContain('A plan')
    expect(paper({ texts: 'shown' })).toContain(
      'Clarity of vision – North Wales\nStrength: A plan that holds\n',
    )
  })

  it('is in the language of the page', () => {
    expect(paper({}, 'cy')).toContain('Fframwaith: readiness-to-deliver, fersiwn 2')
  })
})
