import type { Matrix } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import type { CommonReason } from './cells-of-matrix.ts'

export interface MatrixNotesProps {
  readonly matrix: Matrix
  readonly common: CommonReason | null
  readonly texts: boolean
}

/** What holds for the whole table, said once above it. */
export function MatrixNotes({ matrix, common, texts }: MatrixNotesProps) {
  const all = matrix.cells.length
  return (
    <>
      {matrix.layer === 'sealed' && <p class="provenance__line">{t('matrix.sealed')}</p>}
      {matrix.layer !== 'sealed' && common && (
        <p class="provenance__line">
          {t('matrix.not-rated', { count: common.count, all, reason: common.reason })}
        </p>
      )}
      {texts && matrix.provenance === 'source' && (
        <p class="provenance__line">{t('matrix.coding')}</p>
      )}
    </>
  )
}
