import type { Matrix } from '../../../server/contract/rounds.ts'
import { BoxHead, type BoxPlace } from './BoxHead.tsx'
import { BoxReason } from './BoxReason.tsx'
import { findCell } from './cells-of-matrix.ts'
import { MatrixTexts } from './MatrixTexts.tsx'

export interface PlainBoxProps extends BoxPlace {
  readonly matrix: Matrix
  readonly texts: boolean
  readonly common: string | null
}

/** One box as the first page shows it: the level, the statements, and the way to its own page. */
export function PlainBox({ matrix, texts, common, ...place }: PlainBoxProps) {
  const cell = findCell(matrix.cells, place.region.id, place.judgement.code)
  if (!cell) return null
  return (
    <div class="matrix-cell">
      <div class="matrix-cell__head">
        <BoxHead {...place} matrix={matrix} cell={cell} />
      </div>
      <BoxReason matrix={matrix} cell={cell} common={common} />
      {texts && <MatrixTexts cell={cell} />}
    </div>
  )
}
