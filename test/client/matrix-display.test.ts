import { describe, expect, it } from 'vitest'
import {
  compareQuery,
  readCompareChoices,
} from '../../client/features/matrix/compare/compare-choices.ts'
import { hasMoreToShow, showsSpread } from '../../client/features/matrix/compare/display.ts'
import { countMovements } from '../../client/features/matrix/compare/movements.ts'
import type { MatrixCell } from '../../server/contract/rounds.ts'
import { matrixCell, smallMatrix } from './support/matrix.ts'

const ratings = [
  { level: 2, count: 0 },
  { level: 3, count: 2 },
]
const moved = (direction: 'up' | 'down' | 'same'): Partial<MatrixCell> => ({
  rating: 3,
  movement: { from: { lower: 2, upper: 2 }, to: 3, direction },
})

describe('what a box of the matrix shows', () => {
  it('is the level alone, unless the address asks for more', () => {
    expect(readCompareChoices({}).display).toBe('compact')
    expect(readCompareChoices({ display: 'nonsense' }).display).toBe('compact')
    expect(readCompareChoices({ display: 'full' }).display).toBe('full')
  })

  it('stands in the address only where it is not the first choice', () => {
    const choices = readCompareChoices({ display: 'full' })
    expect(compareQuery(choices, {}).display).toBe('full')
    expect(compareQuery(choices, { display: 'compact' }).display).toBeNull()
  })

  it('keeps the spread of sealed ratings, which have no level in its place', () => {
    expect(showsSpread({ layer: 'sealed' }, 'compact')).toBe(true)
    expect(showsSpread({ layer: 'agreed' }, 'compact')).toBe(false)
    expect(showsSpread({ layer: 'agreed' }, 'full')).toBe(true)
  })

  it('offers more where there is a spread or evidence that it leaves out', () => {
    expect(hasMoreToShow(smallMatrix('agreed', [{ rating: 3 }]))).toBe(false)
    expect(hasMoreToShow(smallMatrix('agreed', [{ ratings }]))).toBe(true)
    expect(hasMoreToShow(smallMatrix('sealed', [{ ratings }]))).toBe(false)
    expect(hasMoreToShow(smallMatrix('sealed', [{ ratings, evidenceCount: 2 }]))).toBe(true)
  })

  it('is no evidence for a published document, which has none beside its texts', () => {
    const matrix = smallMatrix('agreed', [{ evidenceCount: 3 }], { provenance: 'source' })
    expect(hasMoreToShow(matrix)).toBe(false)
  })
})

describe('how many levels moved', () => {
  it('counts up and down among the boxes of which it is known', () => {
    const cells = [moved('up'), moved('same'), moved('same'), moved('down'), moved('up'), {}]
    const boxes = cells.map((cell) => ({ cell: matrixCell(cell) }))
    expect(countMovements(boxes)).toEqual({ all: 5, up: 2, down: 1 })
    expect(countMovements([])).toEqual({ all: 0, up: 0, down: 0 })
  })
})
