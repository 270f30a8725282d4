import { describe, expect, it } from 'vitest'
import { createIdKeeper } from '../../client/creation-id.ts'
import { beginningOf, eachOnce } from '../../client/features/evidence/excerpts.ts'
import {
  emptyEvidence,
  faultsOf,
  newSource,
  nextJudgement,
  toEvidenceInput,
  toSourceInput,
  withLink,
} from '../../client/features/evidence/state.ts'
import {
  faultsOf as faultsOfPosition,
  fieldsOf,
  isSamePosition,
} from '../../client/features/expected-positions/state.ts'

const start = emptyEvidence('use-of-data', 'en')

describe('the form for evidence', () => {
  it('begins with the judgement that it was reached from', () => {
    expect(start.links).toEqual([
      { judgement: 'use-of-data', kind: 'strength', polarity: 'supports' },
    ])
  })

  it('offers a judgement for a further link that none has yet', () => {
    const codes = ['a', 'b', 'use-of-data']
    expect(nextJudgement(start.links, codes)).toBe('a')
    expect(nextJudgement(withLink(start.links, 'a'), codes)).toBe('b')
  })

  it('asks for a source and an excerpt, and for the title of a new source', () => {
    expect(faultsOf(start).map(({ field }) => field)).toEqual(['source', 'excerpt'])
    const fresh = { ...start, source: newSource, excerpt: 'Heads know it.' }
    expect(faultsOf(fresh)).toEqual([{ field: 'title', fault: 'title-missing' }])
    const known = { ...start, source: 'id', excerpt: 'Heads know it.' }
    expect(faultsOf(known)).toEqual([])
  })

  it('tells what is too long, and a day that is none', () => {
    const long = { ...start.newSource, title: 'x'.repeat(301), heldOn: '2013-1' }
    const faults = faultsOf({ ...start, source: newSource, newSource: long, excerpt: 'y' })
    expect(faults).toEqual([
      { field: 'heldOn', fault: 'day-unknown' },
      { field: 'title', length: 301, maximum: 300 },
    ])
  })

  it('sends nothing for what was left empty, and the same link once', () => {
    expect(toSourceInput({ ...start.newSource, title: ' Minutes ' })).toMatchObject({
      title: 'Minutes',
      heldOn: null,
      role: null,
      lineage: null,
    })
    const twice = { ...start, excerpt: ' Heads. ', links: withLink(start.links, 'use-of-data') }
    const input = toEvidenceInput(twice, 'id')
    expect(input).toMatchObject({ source: 'id', excerpt: 'Heads.' })
    expect(input.links).toHaveLength(1)
  })

  it('shows an excerpt by its beginning, cut between words', () => {
    expect(beginningOf('Short.')).toBe('Short.')
    const long = beginningOf(
      'The heads whom we met could all say what the vision is for. '.repeat(3),
    )
    expect(long).toMatch(/ [a-z]+…$/)
    expect(long.length).toBeLessThan(92)
  })

  it('lists evidence once that is linked to a judgement twice', () => {
    expect(eachOnce([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toHaveLength(2)
  })
})

describe('the id of what is created', () => {
  it('stays for the same content, so that it can be sent again', () => {
    let count = 0
    const idOf = createIdKeeper(() => `id-${++count}`)
    expect([idOf({ a: 1 }), idOf({ a: 1 }), idOf({ a: 2 })]).toEqual(['id-1', 'id-1', 'id-2'])
  })
})

describe('the form for an expected position', () => {
  const position = {
    version: 3,
    text: 'A vision agreed by all.',
    language: 'en',
    reference: 'Plan, 3.1',
    status: 'set',
    at: '2026-11-21T14:00:00.000Z',
  } as const

  it('changes the version that it was opened with', () => {
    expect(fieldsOf(position, 'cy')).toMatchObject({ version: 3, language: 'en' })
    expect(fieldsOf(null, 'cy')).toMatchObject({ version: null, language: 'cy', text: '' })
  })

  it('asks for the text and for its reference', () => {
    expect(faultsOfPosition(fieldsOf(null, 'en'))).toEqual([
      { field: 'text', fault: 'text-missing' },
      { field: 'reference', fault: 'reference-missing' },
    ])
  })

  it('knows its own words again', () => {
    const fields = fieldsOf(position, 'en')
    expect(isSamePosition({ ...fields, text: `${fields.text} ` }, position)).toBe(true)
    expect(isSamePosition({ ...fields, language: 'cy' }, position)).toBe(false)
  })
})
