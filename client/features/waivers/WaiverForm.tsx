import type { Cell } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useSending } from '../decisions/use-sending.ts'
import { longestReason } from '../ratings/rating-content.ts'

export interface WaiverFormProps {
  readonly cell: Cell
  readonly keptAs: string
  readonly onSaved: () => void
}

/** Why a judgement goes into calibration with fewer than two sealed levels. */
export function WaiverForm({ cell, keptAs, onSaved }: WaiverFormProps) {
  const kept = useKept(keptAs, () => cell.waiver?.reason ?? '')
  const sending = useSending('waiver', ['reason'])
  const reason = kept.value.trim()

  function send(event: Event) {
    event.preventDefault()
    const fault = faultIn(reason)
    if (fault) return sending.refuse([{ field: 'reason', message: t(fault) }])
    const path = `${cellPath(cell)}/waiver`
    sending.send(async () => {
      await api(path, { method: 'PUT', body: { reason } })
      kept.forget()
      announce(t('waiver.saved'))
      onSaved()
    })
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={kept} />
      <ErrorSummary errors={sending.errors} />
      <TextField
        name="waiver.reason"
        label={t('waiver.reason')}
        hint={t('waiver.reason-hint')}
        value={kept.value}
        error={sending.errorFor('reason')}
        onInput={kept.change}
      />
      <SubmitRow state={sending.state} text={t('waiver.save')} />
    </form>
  )
}

function faultIn(reason: string) {
  if (reason === '') return 'waiver.reason-missing'
  return reason.length > longestReason ? 'rating.too-long' : null
}
