import type { Cell } from '../../../server/contract/cells.ts'
import { outcomes } from '../../../server/core/calibration.ts'
import { api } from '../../api.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import type { FieldError } from '../../ui/field-errors.ts'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useRecord } from '../decisions/use-record.ts'
import {
  choosesOutcome,
  contradiction,
  type AnswerForm as Form,
  missingInAnswer,
  outcomeOf,
  startAnswer,
  startTakeUp,
  toFeedbackAnswer,
  withPointAnswer,
} from './answer-form.ts'
import { PointAnswerFields } from './PointAnswerFields.tsx'

export interface AnswerFormProps {
  readonly cell: Cell
  readonly feedback: NonNullable<Cell['feedback']>
  readonly onSaved: () => void
  /** Keeps the fields of several forms on a page apart. */
  readonly name?: string
}

/** The lead reviewer answers what is contested, each point and the whole, with the outcome. */
export function AnswerForm({ cell, feedback, onSaved, name = 'answer' }: AnswerFormProps) {
  const path = `${cellPath(cell)}/feedback/${feedback.id}/answer`
  const statements = cell.calibrated?.statements ?? []
  const record = useRecord<Form>({
    key: `answer ${feedback.id}`,
    start: () => startAnswer(feedback, statements),
    prefix: name,
    fields: ['outcome', 'answer'],
    faults: (form) => faultsOf(form, feedback),
    send: (form) => api(path, { method: 'PUT', body: toFeedbackAnswer(form, feedback) }),
    onSaved,
  })
  const { value: form, change, errorFor } = record
  const outcome = outcomeOf(form, feedback)

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      <LanguageField
        name={`${name}.language`}
        label={t('decision.language')}
        value={form.language}
        onChange={(language) => change({ ...form, language })}
      />
      {feedback.points.map((point, index) => (
        <PointAnswerFields
          key={point.position}
          name={name}
          index={index}
          cell={cell}
          point={point}
          answer={
            form.points[index] ?? {
              outcome: null,
              answer: '',
              takeUp: startTakeUp(point, statements),
            }
          }
          language={form.language}
          errorFor={errorFor}
          onChange={(part) => change(withPointAnswer(form, index, part))}
        />
      ))}
      {choosesOutcome(feedback) ? (
        <>
          <TextAreaField
            name={`${name}.answer`}
            label={t(feedback.points.length > 0 ? 'answer.text-whole' : 'answer.text')}
            language={form.language}
            rows={3}
            value={form.answer}
            error={errorFor('answer')}
            onInput={(answer) => change({ ...form, answer })}
          />
          <Radios
            name={`${name}.outcome`}
            label={t('answer.outcome')}
            error={errorFor('outcome')}
            value={form.outcome}
            choices={outcomes.map((value) => ({ value, text: t(`answer.${value}`) }))}
            onChange={(value) =>
              change({ ...form, outcome: outcomes.find((known) => known === value) ?? null })
            }
          />
        </>
      ) : (
        <p class="govuk-body" aria-live="polite">
          {outcome
            ? t('answer.outcome-of-points', { outcome: t(`answer.${outcome}`) })
            : t('answer.outcome-waits')}
        </p>
      )}
      <SubmitRow state={record.state} text={t('answer.send')} />
    </form>
  )
}

/** What is missing; once nothing is, how the outcome contradicts the points. */
function faultsOf(form: Form, feedback: AnswerFormProps['feedback']): FieldError[] {
  const missing = missingInAnswer(form, feedback)
  const contradicts = contradiction(form, feedback)
  if (missing.length > 0 || contradicts === null) {
    return missing.map((field) => ({ field, message: () => missingText(field) }))
  }
  return [{ field: 'outcome', message: () => t(`answer.contradicts.${contradicts}`) }]
}

function missingText(field: string): string {
  const what = field.endsWith('outcome') ? 'outcome-missing' : 'answer-missing'
  const [, index] = field.split('.')
  return index === undefined
    ? t(`answer.${what}`)
    : t(`point.${what}`, { number: Number(index) + 1 })
}
