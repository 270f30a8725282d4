import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../client/ui/chart/csv.ts'
import { divergingSegments, reachOf } from '../../client/ui/chart/diverging.ts'
import { wrapWords } from '../../client/ui/chart/panels.ts'

const counts = (...of: number[]) => of.map((count, index) => ({ level: index + 1, count }))

describe('diverging bars', () => {
  it('stand with the lower half of the scale left of zero and the upper half right', () => {
    expect(divergingSegments(counts(1, 2, 3, 0))).toEqual([
      { level: 1, count: 1, from: -3, to: -2 },
      { level: 2, count: 2, from: -2, to: 0 },
      { level: 3, count: 3, from: 0, to: 3 },
      { level: 4, count: 0, from: 3, to: 3 },
    ])
  })

  it('have the middle level of an odd scale on both sides, whatever the order of the counts', () => {
    const segments = divergingSegments(counts(1, 0, 3, 0, 2).toReversed())
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [-2.5, -1.5],
      [-1.5, -1.5],
      [-1.5, 1.5],
      [1.5, 1.5],
      [1.5, 3.5],
    ])
  })

  it('reach as far as the longest row, and one at the least', () => {
    expect(reachOf([counts(0, 1, 3, 2), counts(0, 4, 0, 0)])).toBe(5)
    expect(reachOf([counts(0, 0, 3, 0, 0)])).toBe(2)
    expect(reachOf([[], counts(0, 0)])).toBe(1)
  })

  it('follow each other without a gap and cover every rating', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 11 }), (of) => {
        const segments = divergingSegments(counts(...of))
        for (const [index, { from, to, count }] of segments.entries()) {
          expect(to - from).toBeCloseTo(count)
          if (index > 0) expect(from).toBeCloseTo(segments[index - 1]?.to ?? Number.NaN)
        }
      }),
    )
  })
})

describe('the CSV of a chart', () => {
  it('has a heading, CRLF after every row, and quotes doubled', () => {
    const rows = [
      ['a, b', 3],
      ['say "no"', '–'],
      ['two\nlines', 'ŵ'],
    ]
    expect(toCsv({ columns: ['one', 'two'], rows })).toBe(
      'one,two\r\n"a, b",3\r\n"say ""no""",–\r\n"two\nlines",ŵ\r\n',
    )
  })

  it.each(['=1+1', '+44', '-2', '@name', '\tx'])('makes no formula of %j', (text) => {
    expect(toCsv({ columns: ['x'], rows: [[text]] })).toBe(`x\r\n'${text}\r\n`)
  })

  it('leaves numbers below zero as they are', () => {
    expect(toCsv({ columns: ['x'], rows: [[-2]] })).toBe('x\r\n-2\r\n')
  })
})

describe('the label of a row', () => {
  it('breaks between words, and never within one', () => {
    expect(wrapWords('Clarity of roles and responsibilities', 20)).toEqual([
      'Clarity of roles and',
      'responsibilities',
    ])
    expect(wrapWords('Gwerthusiadau-a-monitro-i-gyd', 10)).toEqual([
      'Gwerthusiadau-a-monitro-i-gyd',
    ])
  })
})
