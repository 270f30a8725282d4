import { verdicts } from '../../../server/core/calibration.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import { FeedbackConflict } from './FeedbackConflict.tsx'
import {
  type Feedback,
  type FeedbackForm as Form,
  faultsOf,
  startFeedback,
  toNewFeedback,
} from './feedback-form.ts'

/** The consortium accepts a judgement, or contests it with reasons and evidence. */
export function FeedbackForm({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell, reload } = part
  const create = useCreator(`${cellPath(cell)}/feedback`)
  const record = useRecord<Form, Feedback>({
    key: formKey('feedback', cell),
    start: () => startFeedback(cell.feedback, language.peek()),
    prefix: 'feedback',
    fields: ['verdict', 'reasons', 'evidence'],
    send: (form) => create(toNewFeedback(form)),
    onSaved,
  })
  const { value: form, change, errorFor, recorded } = record

  function send(event: Event) {
    event.preventDefault()
    record.record(
      faultsOf(form).map((field) => ({ field, message: t(`feedback.${field}-missing`) })),
    )
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      {recorded && <FeedbackConflict record={record} current={recorded} reload={reload} />}
      <Radios
        name="feedback.verdict"
        label={t('feedback.verdict')}
        error={errorFor('verdict')}
        value={form.verdict}
        choices={[
          { value: 'accepted', text: t('feedback.accept') },
          { value: 'contested', text: t('feedback.contest'), hint: t('feedback.contest-hint') },
        ]}
        onChange={(value) =>
          change({ ...form, verdict: verdicts.find((known) => known === value) ?? null })
        }
      />
      {form.verdict === 'contested' && (
        <ContestFields form={form} change={change} errorFor={errorFor} />
      )}
      <SubmitRow state={record.state} text={t('feedback.send')} />
    </form>
  )
}

function ContestFields(props: {
  readonly form: Form
  readonly change: (form: Form) => void
  readonly errorFor: (field: string) => string | null
}) {
  const { form, change, errorFor } = props
  return (
    <>
      <LanguageField
        name="feedback.language"
        label={t('decision.language')}
        value={form.language}
        onChange={(written) => change({ ...form, language: written })}
      />
      <TextAreaField
        name="feedback.reasons"
        label={t('feedback.reasons')}
        language={form.language}
        value={form.reasons}
        error={errorFor('reasons')}
        onInput={(reasons) => change({ ...form, reasons })}
      />
      <TextAreaField
        name="feedback.evidence"
        label={t('feedback.evidence')}
        hint={t('feedback.evidence-hint')}
        language={form.language}
        value={form.evidence}
        error={errorFor('evidence')}
        onInput={(evidence) => change({ ...form, evidence })}
      />
    </>
  )
}
