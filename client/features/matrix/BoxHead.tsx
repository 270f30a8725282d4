import type { ComponentChildren } from 'preact'
import type { Matrix, MatrixCell } from '../../../server/contract/rounds.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { RagMark } from '../../ui/RagMark.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import type { Position } from './arrow-keys.ts'

/** Which box: one judgement of one region, and where it stands in the table. */
export interface BoxPlace {
  readonly judgement: { readonly code: string; readonly title: string }
  readonly region: { readonly id: string; readonly name: string }
  readonly position?: Position
}

export interface BoxHeadProps extends BoxPlace {
  readonly matrix: Matrix
  readonly cell: MatrixCell
  /** A small chip, for rows that are as low as can be. */
  readonly small?: boolean
  /** Whether its ratings are kept back from the viewer, as too few. */
  readonly keptBack?: boolean
  /** What stands under the level. */
  readonly children?: ComponentChildren
}

/** The level of a box, or how many ratings it has, as the way to the judgement's own page. */
export function BoxHead({ matrix, cell, small, keptBack, children, ...place }: BoxHeadProps) {
  const { judgement, region, position } = place
  const { name } = useLevelNames()
  const isSpread = matrix.layer === 'sealed' && cell.ratings !== null
  const given = cell.ratings?.reduce((sum, { count }) => sum + count, 0) ?? 0
  const hidden = matrix.layer === 'sealed' && cell.open && keptBack === true
  const rated = hidden ? t('matrix.kept-back') : name(cell.rating)
  const level = cell.open ? rated : t('matrix.not-open')
  return (
    <>
      {!isSpread && !hidden && cell.open && (
        <RagMark level={cell.rating} name="elsewhere" size={small ? 'small' : 'normal'} />
      )}
      <div class="matrix-cell__level">
        <a
          class="matrix-cell__link"
          href={cellAddress(matrix.round, region.id, judgement.code)}
          data-cell={`${region.id} ${judgement.code}`}
          data-box={position && `${position.row} ${position.column}`}
        >
          {isSpread ? t('matrix.ratings', { count: given }) : level}
          <span class="govuk-visually-hidden">
            : {judgement.title}, {region.name}
          </span>
        </a>
        {children}
      </div>
    </>
  )
}
