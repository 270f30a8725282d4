import type { Cell } from '../../../server/contract/cells.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { tooLong } from '../../ui/too-long.ts'
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
  const kept = useKept(keptAs, () => ({
    reason: cell.waiver?.reason ?? '',
    language: cell.waiver?.language ?? language.peek(),
  }))
  const sending = useSending('waiver', ['reason'])
  const form = kept.value
  const reason = form.reason.trim()

  function send(event: Event) {
    event.preventDefault()
    const fault = faultIn(reason)
    if (fault) return sending.refuse([fault])
    const path = `${cellPath(cell)}/waiver`
    sending.send(async () => {
      await api(path, { method: 'PUT', body: { ...form, reason } })
      kept.forget()
      announce(t('waiver.saved'))
      onSaved()
    })
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={kept} />
      <ErrorSummary errors={sending.errors} />
      <ReasonField
        name="waiver.reason"
        label={t('waiver.reason')}
        hint={t('waiver.reason-hint')}
        value={form.reason}
        language={form.language}
        error={sending.errorFor('reason')}
        onInput={(typed) => kept.change({ ...form, reason: typed })}
        onLanguage={(written) => kept.change({ ...form, language: written })}
      />
      <SubmitRow state={sending.state} text={t('waiver.save')} />
    </form>
  )
}

function faultIn(reason: string): FieldError | null {
  if (reason === '') return { field: 'reason', message: () => t('waiver.reason-missing') }
  const { length } = reason
  return length > longestReason ? tooLong('reason', length, longestReason) : null
}
