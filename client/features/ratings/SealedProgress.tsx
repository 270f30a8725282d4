import type { Cell } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'

/** Who has sealed, and nothing more. */
export function SealedProgress({ progress }: { progress: NonNullable<Cell['progress']> }) {
  return (
    <>
      <h3 class="govuk-heading-s">{t('cell.progress')}</h3>
      <SummaryList
        rows={progress.map(({ rater, sealed }) => ({
          key: rater,
          value: t(sealed ? 'cell.sealed' : 'cell.not-sealed'),
        }))}
      />
    </>
  )
}
