import { api } from '../../api.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { InsetText } from '../../ui/InsetText.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import type { Review } from '../rounds/round-tasks.ts'
import {
  extendFaults,
  type ExtendForm as Form,
  startExtension,
  toExtension,
} from './extend-form.ts'

export interface ExtendFormProps {
  readonly review: Review
  readonly today: string
  readonly onExtended: () => void
}

/** Puts off the last day for answers, with the reason that the consortium reads. */
export function ExtendForm({ review, today, onExtended }: ExtendFormProps) {
  const { id, version, feedbackUntil } = review
  const day = (date: string) => formatDate(date, language.value)
  const current = feedbackUntil ?? ''
  const record = useRecord<Form, { feedbackUntil: string }>({
    key: `extend ${id}`,
    start: () => startExtension(language.peek()),
    prefix: 'extend',
    fields: ['until', 'reason'],
    faults: (form) =>
      extendFaults(form, current, today).map(({ field, key }) => ({
        field,
        message: () => t(key, { date: day(current) }),
      })),
    send: async (form) => {
      const body = toExtension(form)
      await api(`/reviews/${id}/feedback-until`, { method: 'PUT', version, body }).finally(
        onExtended,
      )
      announce(t('room.extended', { date: day(form.until) }))
    },
    onSaved: () => undefined,
  })
  const { value: form, change, errorFor, recorded } = record

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={record.errors} />
      {recorded && (
        <InsetText>{t('room.extend-meanwhile', { date: day(recorded.feedbackUntil) })}</InsetText>
      )}
      <TextField
        name="extend.until"
        type="date"
        width={10}
        label={t('room.extend-until')}
        hint={t('room.extend-hint', { date: day(current) })}
        value={form.until}
        error={errorFor('until')}
        onInput={(until) => change({ ...form, until })}
      />
      <TextAreaField
        name="extend.reason"
        label={t('room.extend-reason')}
        language={form.language}
        rows={3}
        value={form.reason}
        error={errorFor('reason')}
        onInput={(reason) => change({ ...form, reason })}
      />
      <LanguageField
        name="extend.language"
        label={t('decision.language')}
        value={form.language}
        onChange={(written) => change({ ...form, language: written })}
      />
      <SubmitRow state={record.state} text={t('room.extend-send')} secondary />
    </form>
  )
}
