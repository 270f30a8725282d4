import type { WholeReview } from '../../../server/contract/whole-review.ts'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'

export interface HandOverFormProps {
  readonly whole: WholeReview
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
  readonly onDone: () => void
}

/** To whom a review goes, with a note for them, and whether that is meant. */
export function HandOverForm({ whole, candidates, onDone }: HandOverFormProps) {
  const { review } = whole
  const create = useCreator(`/reviews/${review.id}/hand-overs`)
  const record = useRecord({
    key: `hand-over ${review.id}`,
    start: () => ({ to: '', note: '', language: language.peek() }),
    prefix: 'hand-over',
    fields: ['to', 'note', 'language'],
    faults: ({ to }) =>
      to === '' ? [{ field: 'to', message: () => t('hand-over.to-missing') }] : [],
    send: ({ note, ...rest }) => create({ ...rest, note: note.trim() || null }),
    onSaved() {
      announce(t('hand-over.done', { name: nameOf(form.to) }))
      onDone()
    },
  })
  const { value: form, change, errorFor } = record
  const nameOf = (id: string) => candidates.find((one) => one.id === id)?.name ?? ''
  const drafts = whole.judgements.filter(({ own }) => own === 'draft').length
  const sealed = whole.judgements.filter(({ own }) => own === 'sealed').length

  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <ErrorSummary errors={record.errors} />
      <p class="govuk-body">{t('hand-over.what', { drafts, sealed })}</p>
      <SelectField
        name="hand-over.to"
        label={t('hand-over.to')}
        error={errorFor('to')}
        value={form.to}
        choices={[
          { value: '', text: t('recusal.choose') },
          ...candidates.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(to) => change({ ...form, to })}
      />
      <TextAreaField
        name="hand-over.note"
        label={t('hand-over.note')}
        hint={t('hand-over.note-hint')}
        error={errorFor('note')}
        language={form.language}
        value={form.note}
        onInput={(note) => change({ ...form, note })}
      />
      <LanguageField
        name="hand-over.language"
        label={t('hand-over.language')}
        value={form.language}
        onChange={(chosen) => change({ ...form, language: chosen })}
      />
      {form.to === '' ? (
        <Button onClick={record.record}>{t('review.to-hand-over')}</Button>
      ) : (
        <ConfirmButton
          key={form.to}
          text={t('hand-over.button', { name: nameOf(form.to) })}
          question={t('hand-over.question', { name: nameOf(form.to), drafts })}
          confirm={t('hand-over.confirm')}
          busy={record.state === 'sending'}
          onConfirm={record.record}
          primary
        />
      )}
      <p class="govuk-body" role="status">
        {record.state === 'waiting' && <strong>{t('form.not-saved')}</strong>}
      </p>
    </form>
  )
}
