import type { ComponentChildren } from 'preact'
import type { Matrix } from '../../../../server/contract/rounds.ts'
import { t } from '../../../language.tsx'
import { type MatrixShown, MatrixTable } from '../MatrixTable.tsx'

export interface CompareTableProps extends MatrixShown {
  readonly matrix: Matrix
  readonly texts: boolean
  readonly compact: boolean
  readonly compared: boolean
  /** The summary of a box, where it is open. */
  readonly below: (region: string, judgement: string) => ComponentChildren
}

/** The table over all regions, with the summary of an open box under its row. */
export function CompareTable(props: CompareTableProps) {
  const { matrix, texts, compact, compared, below, ...shown } = props
  const { regions, groups } = shown
  const caption = t('matrix.caption', {
    layer: t(`layer.${matrix.layer}`),
    judgements: groups.flatMap(({ judgements }) => judgements).length,
    regions: regions.length,
  })
  return (
    <div class={compared ? 'matrix-compared' : undefined}>
      <p class="matrix-keys">{t('compare.keys')}</p>
      <MatrixTable
        {...shown}
        caption={caption}
        texts={texts}
        compact={compact}
        below={(judgement) =>
          regions.map(({ id }) => below(id, judgement)).find((found) => found !== null)
        }
      />
    </div>
  )
}
