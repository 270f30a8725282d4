import type { Language } from '../../../server/core/language.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import type { Desk } from './desk.ts'
import type { Review } from './round-tasks.ts'

const empty = (written: Language) => ({ person: '', reason: '', language: written })
type Recusal = ReturnType<typeof empty>

export const recusalKey = ({ id }: Review): string => `recusal ${id}`

/** Keeps a reviewer away from a region, with the reason. */
export function RecusalForm({ desk, review }: { desk: Desk; review: Review }) {
  const prefix = `recusal-${review.region.id}`
  const record = useRecord({
    key: recusalKey(review),
    start: () => empty(language.peek()),
    prefix,
    fields: ['person', 'reason'],
    faults: ({ person, reason }) => [
      ...(person === '' ? [{ field: 'person', message: () => t('recusal.who-missing') }] : []),
      ...(reason.trim() === ''
        ? [{ field: 'reason', message: () => t('recusal.reason-missing') }]
        : []),
    ],
    send: put,
    onSaved: desk.reload,
  })
  const { value: form, change, errorFor } = record

  async function put({ person, reason, language: written }: Recusal): Promise<void> {
    const path = `/reviews/${review.id}/recusals/${person}`
    await api(path, { method: 'PUT', body: { reason: reason.trim(), language: written } })
    const name = review.reviewers.find(({ id }) => id === person)?.name ?? ''
    announce(t('recusal.done', { name }))
  }

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  if (review.reviewers.length === 0) return null
  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      <p class="govuk-body">{t('recusal.what')}</p>
      <SelectField
        name={`${prefix}.person`}
        label={t('recusal.who')}
        error={errorFor('person')}
        value={form.person}
        choices={[
          { value: '', text: t('recusal.choose') },
          ...review.reviewers.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(person) => change({ ...form, person })}
      />
      <ReasonField
        name={`${prefix}.reason`}
        label={t('recusal.reason')}
        error={errorFor('reason')}
        value={form.reason}
        language={form.language}
        onInput={(reason) => change({ ...form, reason })}
        onLanguage={(written) => change({ ...form, language: written })}
      />
      <SubmitRow state={record.state} text={t('recusal.write')} secondary />
    </form>
  )
}
