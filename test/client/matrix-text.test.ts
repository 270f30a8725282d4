import { describe, expect, it } from 'vitest'
import { matrixText } from '../../client/features/matrix/compare/matrix-text.ts'
import { smallMatrix } from './support/matrix.ts'
import { type PaperRequest, paperOf } from './support/matrix-paper.ts'

const matrix = smallMatrix('agreed', [
  {
    judgement: 'clarity-of-vision',
    rating: 3,
    statements: [
      { position: 1, kind: 'challenge', language: 'en', text: 'Few know it' },
      { position: 2, kind: 'strength', language: 'en', text: 'A plan\nthat\tholds' },
      { position: 3, kind: 'strength', language: 'cy', text: 'Pobl fedrus' },
    ],
    evidenceCount: 3,
    voices: 2,
    contradicting: 1,
    movement: { from: { lower: 2, upper: 2 }, to: 3, direction: 'up' },
  },
  { judgement: 'clarity-of-vision', region: 'south-east', reason: 'none yet' },
  { rating: 1, evidenceCount: 0 },
  { region: 'south-east', open: false },
])
const against = smallMatrix('self', [{ judgement: 'clarity-of-vision', rating: 4 }])
const text = (request: PaperRequest = {}) => matrixText(paperOf(matrix, against, request))
const lines = (request: PaperRequest = {}) => text(request).split('\n')

describe('the table as text', () => {
  it('says what it is, how old and whose, and gives the levels as words', () => {
    expect(text()).toBe(
      [
        'Spring round: Agreed levels',
        'Position as at May 2013. This position is more than six months old.',
        'Made by the reviewers of this round.',
        'Framework: Readiness <to> deliver, version 2',
        '1 of 1 levels moved after calibration: 1 up, 0 down.',
        'This page: https://rounds.example/rounds/2013-05/matrix',
        '',
        'Judgement\tNorth Wales\tSouth East',
        'LEADERSHIP',
        'Clarity of vision\tAmber-green; Up from Amber-red\tNot rated: none yet',
        'SYSTEMS',
        'Use of data\tRed\tNot open to you',
        '',
      ].join('\n'),
    )
  })

  it('gives both levels, the direction and the finding where layers are compared', () => {
    const compared = lines({ query: { layer: 'agreed', against: 'self' } })
    expect(compared).toContain('Compared with: Self-review')
    expect(compared).toContain(
      '1 of 1 differ: 1 higher and 0 lower in the self-review than in the agreed levels. 3 boxes have no level on one side or the other.',
    )
    expect(compared).toContain(
      'Clarity of vision\tAmber-green (Self-review: Green, higher); Up from Amber-red\tNot rated: none yet (Self-review: Not rated)',
    )
  })

  it('counts what differs and moved among the boxes shown, beside all of them', () => {
    const rated = smallMatrix('agreed', [
      { rating: 3, movement: { from: { lower: 2, upper: 2 }, to: 3, direction: 'up' } },
      { region: 'south-east', rating: 2 },
      { judgement: 'clarity-of-vision', rating: 4 },
    ])
    const other = smallMatrix('self', [
      { rating: 4 },
      { region: 'south-east', rating: 1 },
      { judgement: 'clarity-of-vision', rating: 4 },
    ])
    const told = (query: Record<string, string>) =>
      matrixText(paperOf(rated, other, { query: { against: 'self', ...query } }))
    const moved = told({ movement: 'up' })
    expect(moved).toContain(
      'Of the boxes shown, 1 of 1 differ: 1 higher and 0 lower in the self-review than in the agreed levels. Of all boxes, 2 of 3 differ.',
    )
    expect(moved).toContain(
      'Of the levels shown, 1 of 1 moved after calibration: 1 up, 0 down. Of all levels, 1 of 1 moved.',
    )
    const none = told({ level: 'none' })
    expect(none).toContain(
      'The filters leave no box that could be counted here. Without them: 2 of 3 differ: 1 higher and 1 lower',
    )
    expect(none).not.toContain('nothing to compare')
  })

  it('says in words what the filters keep, and how much that is', () => {
    const query = { aspect: 'leadership', level: '3', movement: 'up' }
    expect(lines({ query })).toContain(
      'Only the aspect LEADERSHIP; judgements where the level is Amber-green; levels that moved up. 1 of 4 boxes shown.',
    )
    expect(lines({ query })).toContain(
      'Clarity of vision\tAmber-green; Up from Amber-red\tLeft out by the filters',
    )
    expect(text({ query })).not.toContain('Use of data')
  })

  const marked = smallMatrix('agreed', [
    {
      rating: 4,
      ratings: [
        { level: 2, count: 2 },
        { level: 3, count: 1 },
      ],
      evidenceCount: 3,
      voices: 2,
      contradicting: 1,
      contested: 'answered',
      movement: { from: { lower: 2, upper: 3 }, to: 4, direction: 'up' },
    },
    { region: 'south-east', rating: 2, contested: 'open' },
  ])
  const marks = (request: PaperRequest) =>
    matrixText(paperOf(marked, marked, request))
      .split('\n')
      .find((line) => line.startsWith('Use of data\t'))

  it('says beside each level what the page marks there', () => {
    expect(marks({})).toBe(
      'Use of data\tGreen; Up from Amber-red to Amber-green; Contested and answered; Outside all sealed ratings\tAmber-red; Contested',
    )
  })

  it('gives the spread and the evidence in the box where the page shows them', () => {
    const query = { display: 'full' }
    expect(marks({ query })).toContain(
      'Outside all sealed ratings; Sealed ratings: 2 × Amber-red, 1 × Amber-green; Evidence: 3 pieces from 2 independent voices; 1 contradicts\tAmber-red; Contested',
    )
    expect(marks({ query, detail: 'statements' })).not.toContain('Evidence')
    expect(marks({ query, language: 'cy' })).toContain(
      'Y tu allan i’r holl raddau dan sêl; Graddau',
    )
  })

  it('says a reason that boxes share once, above the table', () => {
    const bare = smallMatrix('agreed', [
      { judgement: 'clarity-of-vision', reason: 'none yet' },
      { judgement: 'clarity-of-vision', region: 'south-east', reason: 'none yet' },
    ])
    const told = matrixText(paperOf(bare, against, {}))
    expect(told).toContain('2 of 2 boxes have no level: none yet.\n')
    expect(told).toContain('Clarity of vision\tNot rated\tNot rated\n')
  })

  it('gives every statement and the evidence of each box where that is chosen', () => {
    expect(text()).not.toContain('A plan')
    const [, behind] = text({ detail: 'statements' }).split('Not open to you\n')
    expect(behind).toBe(
      [
        '',
        'Clarity of vision – North Wales',
        'Evidence: 3 pieces from 2 independent voices; 1 contradicts',
        'Strength: A plan that holds',
        'Strength (Welsh): Pobl fedrus',
        'Challenge: Few know it',
        '',
        'Use of data – North Wales',
        'No evidence',
        '',
      ].join('\n'),
    )
  })

  it('tells of evidence, to who sees what the report uses alone, that it is that', () => {
    const cited = text({ detail: 'statements', analyst: true })
    expect(cited).toContain('Evidence is counted as far as the report uses it')
    expect(cited).toContain('Use of data – North Wales\nNo evidence that the report uses\n')
  })

  it('keeps back a spread of sealed ratings that the viewer may not see', () => {
    const ratings = [{ level: 2, count: 3 }]
    const sealed = smallMatrix('sealed', [
      { judgement: 'clarity-of-vision', ratings },
      { judgement: 'clarity-of-vision', region: 'south-east', reason: 'several ratings' },
    ])
    expect(matrixText(paperOf(sealed, against, { analyst: true }))).toContain(
      'Clarity of vision\t3 × Amber-red\tKept back: fewer than three ratings give a level\n',
    )
  })

  it('is in the language of the page, which it names where words are in the other', () => {
    const welsh = text({ language: 'cy', detail: 'statements' })
    expect(welsh).toContain('Sefyllfa fel yr oedd: Mai 2013.')
    expect(welsh).toContain('Fframwaith: Readiness <to> deliver, fersiwn 2')
    expect(welsh).toContain('Tystiolaeth: 3 darn gan 2 lais annibynnol; 1 yn gwrth-ddweud')
    expect(welsh).toContain('Cryfder: Pobl fedrus')
    expect(welsh).toContain('Cryfder (Saesneg): A plan that holds')
  })
})
