import { describe, expect, it } from 'vitest'
import { countAcross } from '../../client/features/across/count-across.ts'
import { beginning } from '../../client/ui/words/beginning.ts'
import type { EvidenceInCell } from '../../server/contract/cells.ts'

const piece = (id: string) => ({ id }) as EvidenceInCell
const rated = (...statements: number[]) =>
  statements.map((count) => ({ statements: Array.from({ length: count }, () => ({})) }))

describe('what is folded away across regions', () => {
  it('is counted, each piece of evidence once a region', () => {
    const cells = [
      { ratings: rated(3, 2), evidence: [piece('a'), piece('a'), piece('b')] },
      { ratings: rated(1), evidence: [piece('a')] },
    ]
    expect(countAcross(cells)).toEqual({ statements: 6, evidence: 3 })
  })

  it('leaves out a region from which one is recused', () => {
    expect(countAcross([{ ratings: null, evidence: [piece('a')] }])).toEqual({
      statements: 0,
      evidence: 0,
    })
  })

  it('begins with whole words', () => {
    expect(beginning('All schools share their data', 14)).toBe('All schools…')
    expect(beginning('All schools', 14)).toBe('All schools')
  })
})
