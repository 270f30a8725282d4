import type { Matrix } from '../../../../server/contract/rounds.ts'
import type { Display } from './compare-choices.ts'

/** Whether a box shows its spread: in the sealed layer always, as there is no level in its place. */
export function showsSpread({ layer }: Pick<Matrix, 'layer'>, display: Display): boolean {
  return layer === 'sealed' || display === 'full'
}

/** Whether there is anything that a compact table leaves out. */
export function hasMoreToShow({
  layer,
  provenance,
  cells,
}: Pick<Matrix, 'layer' | 'provenance' | 'cells'>): boolean {
  const spread = (cell: Matrix['cells'][number]) => cell.ratings?.some(({ count }) => count > 0)
  return cells.some(
    (cell) =>
      (layer !== 'sealed' && spread(cell)) ||
      (provenance !== 'source' && cell.evidenceCount !== null && cell.evidenceCount > 0),
  )
}
