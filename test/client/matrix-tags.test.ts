import { describe, expect, it } from 'vitest'
import type { Box } from '../../client/features/matrix/compare/boxes.ts'
import { shortTagsIn, tagsOf } from '../../client/features/matrix/compare/tags.ts'
import type { MatrixCell } from '../../server/contract/rounds.ts'
import { matrixCell } from './support/matrix.ts'

const box = (change: Partial<Box>, cell: Partial<MatrixCell> = {}): Box => ({
  cell: matrixCell({ evidenceCount: 1, ...cell }),
  difference: null,
  changes: [],
  evidenceRead: 'all',
  thin: null,
  outside: null,
  keptBack: false,
  ownSealed: false,
  ...change,
})

describe('what stands out about a box', () => {
  it('is told in one order', () => {
    const all = box({ thin: true, outside: 'down', ownSealed: true }, { contested: 'answered' })
    expect(tagsOf(all)).toEqual(['thin', 'contested-answered', 'outside', 'own-sealed'])
    expect(tagsOf(box({}, { contested: 'open' }))).toEqual(['contested'])
    expect(tagsOf(box({}))).toEqual([])
  })

  it('is no thin evidence where there is none at all', () => {
    expect(tagsOf(box({ thin: true }, { evidenceCount: 0 }))).toEqual([])
  })

  it('is explained under the table once, as far as a short word stands for it', () => {
    const boxes = [box({ outside: 'up' }), box({ outside: 'down' }, { contested: 'open' }), box({})]
    expect(shortTagsIn(boxes)).toEqual(['outside'])
    expect(shortTagsIn([box({}, { contested: 'open' })])).toEqual([])
  })
})
