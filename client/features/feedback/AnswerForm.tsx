import type { Cell } from '../../../server/contract/cells.ts'
import { outcomes } from '../../../server/core/calibration.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import { answerFaults, type AnswerForm as Form, startAnswer } from './feedback-form.ts'

export interface AnswerFormProps {
  readonly cell: Cell
  readonly feedback: NonNullable<Cell['feedback']>
  readonly onSaved: () => void
}

/** The lead reviewer answers what is contested, with the outcome. */
export function AnswerForm({ cell, feedback, onSaved }: AnswerFormProps) {
  const path = `${cellPath(cell)}/feedback/${feedback.id}/answer`
  const record = useRecord<Form>({
    key: `answer ${feedback.id}`,
    start: () => startAnswer(feedback),
    prefix: 'answer',
    fields: ['outcome', 'answer'],
    send: (form) => api(path, { method: 'PUT', body: { ...form, answer: form.answer.trim() } }),
    onSaved,
  })
  const { value: form, change, errorFor } = record

  function send(event: Event) {
    event.preventDefault()
    record.record(
      answerFaults(form).map((field) => ({ field, message: t(`answer.${field}-missing`) })),
    )
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      <Radios
        name="answer.outcome"
        label={t('answer.outcome')}
        error={errorFor('outcome')}
        value={form.outcome}
        choices={outcomes.map((value) => ({ value, text: t(`answer.${value}`) }))}
        onChange={(value) =>
          change({ ...form, outcome: outcomes.find((known) => known === value) ?? null })
        }
      />
      <LanguageField
        name="answer.language"
        label={t('decision.language')}
        value={form.language}
        onChange={(language) => change({ ...form, language })}
      />
      <TextAreaField
        name="answer.answer"
        label={t('answer.text')}
        language={form.language}
        value={form.answer}
        error={errorFor('answer')}
        onInput={(answer) => change({ ...form, answer })}
      />
      <SubmitRow state={record.state} text={t('answer.send')} />
    </form>
  )
}
