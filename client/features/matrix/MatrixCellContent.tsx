import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { Spread } from '../../ui/Spread.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { Position } from './arrow-keys.ts'
import { MatrixTexts } from './MatrixTexts.tsx'

export interface MatrixCellContentProps {
  readonly matrix: Matrix
  readonly cell: MatrixCell | null
  readonly judgement: { readonly code: string; readonly title: string }
  readonly region: { readonly id: string; readonly name: string }
  readonly texts: boolean
  readonly common: string | null
  readonly position?: Position
}

/** One box: the level or the spread, how much evidence there is, and the way to its own page. */
export function MatrixCellContent(props: MatrixCellContentProps) {
  const { matrix, cell, judgement, region, texts, common, position } = props
  const { name } = useLevelNames()
  if (!cell) return null
  const isSpread = matrix.layer === 'sealed' && cell.ratings !== null
  const given = cell.ratings?.reduce((sum, { count }) => sum + count, 0) ?? 0
  const level = cell.open ? name(cell.rating) : t('matrix.not-open')
  const label = isSpread ? t('matrix.ratings', { count: given }) : level
  return (
    <div class="matrix-cell">
      <div class="matrix-cell__head">
        {!isSpread && cell.open && <RagMark level={cell.rating} name="elsewhere" />}
        <a
          class="matrix-cell__link"
          href={cellAddress(matrix.round, region.id, judgement.code)}
          data-box={position && `${position.row} ${position.column}`}
        >
          {label}
          <span class="govuk-visually-hidden">
            : {judgement.title}, {region.name}
          </span>
        </a>
      </div>
      {cell.ratings !== null && given > 0 && <Spread counts={cell.ratings} />}
      <Reason cell={cell} hidden={isSpread || cell.reason === common} />
      <EvidenceCount matrix={matrix} count={cell.evidenceCount} />
      {texts && <MatrixTexts cell={cell} />}
    </div>
  )
}

function Reason({ cell, hidden }: { cell: MatrixCell; hidden: boolean }) {
  if (cell.rating !== null || cell.reason === null) return null
  return <p class={hidden ? 'govuk-visually-hidden' : 'matrix-cell__facts'}>{cell.reason}</p>
}

/**
 * How much evidence there is. A published document has none beside its texts; and an analyst sees
 * what the report cites alone, so that none there does not mean that there was none.
 */
function EvidenceCount({ matrix, count }: { matrix: Matrix; count: number | null }) {
  const readsCited = user.value?.role === 'analyst'
  if (count === null || matrix.provenance === 'source' || (count === 0 && readsCited)) return null
  return <p class="matrix-cell__facts">{t('evidence.count', { count })}</p>
}
