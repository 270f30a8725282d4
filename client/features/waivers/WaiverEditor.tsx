import { can } from '../../../server/core/permissions.ts'
import { api } from '../../api.ts'
import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { WaiverForm } from './WaiverForm.tsx'

/** Records a waiver, changes its reason, or takes it back. */
export function WaiverEditor({ cell, reload }: CellPart) {
  const { busy, errors, submit } = useSubmission([])
  if (!can('waiver.write', cell.standing) || cell.standing.revealed) return null
  const keptAs = formKey('waiver', cell)
  const path = `${cellPath(cell)}/waiver`

  async function takeBack() {
    if (!(await submit(() => api(path, { method: 'DELETE' })))) return
    announce(t('waiver.taken-back'))
    reload()
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      {cell.waiver && (
        <ConfirmButton
          text={t('waiver.take-back')}
          question={t('waiver.take-back-question')}
          confirm={t('waiver.take-back')}
          busy={busy}
          onConfirm={takeBack}
        />
      )}
      <Disclosure
        key={cell.waiver?.reason}
        summary={t(cell.waiver ? 'waiver.change' : 'waiver.new')}
        startsOpen={isKept(keptAs)}
      >
        <WaiverForm cell={cell} keptAs={keptAs} onSaved={reload} />
      </Disclosure>
    </>
  )
}
