import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { Tag, type TagColour } from '../../ui/Tag.tsx'
import { type CellStatus, statusOf } from './cell-status.ts'

const colours: Readonly<Record<CellStatus, TagColour>> = {
  'not-started': 'blue',
  draft: 'yellow',
  sealed: 'grey',
  revealed: 'blue',
  calibrated: 'grey',
  accepted: 'grey',
  contested: 'purple',
  answered: 'purple',
  agreed: 'grey',
}

/** How far a judgement has come, and before the reveal how many have sealed. */
export function JudgementStatus({ cell }: { cell: Cell }) {
  const status = statusOf(cell)
  const { progress, standing } = cell
  return (
    <>
      {status && <Tag colour={colours[status]}>{t(`status.${status}`)}</Tag>}{' '}
      {progress && !standing.revealed && (
        <span class="judgement-list__progress">
          {t('region.sealed-count', {
            sealed: progress.filter(({ sealed }) => sealed).length,
            raters: progress.length,
          })}
        </span>
      )}
    </>
  )
}
