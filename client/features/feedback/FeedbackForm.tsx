import type { Feedback } from '../../../server/contract/feedback.ts'
import { verdicts } from '../../../server/core/calibration.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, type MessageKey, t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Radios } from '../../ui/Radios.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import { ContestFields } from './ContestFields.tsx'
import { FeedbackConflict } from './FeedbackConflict.tsx'
import {
  type FeedbackForm as Form,
  faultsOf,
  startFeedback,
  toNewFeedback,
} from './feedback-form.ts'

export interface FeedbackFormProps {
  readonly part: CellPart
  readonly onSaved: () => void
  /** Keeps the fields of several forms on a page apart. */
  readonly name?: string
  /** Where accepting has a button of its own, the form contests. */
  readonly contests?: boolean
}

/** The consortium accepts a judgement, or contests it point by point or as a whole. */
export function FeedbackForm(props: FeedbackFormProps) {
  const { part, onSaved, name = 'feedback', contests = false } = props
  const { cell, reload } = part
  const create = useCreator(`${cellPath(cell)}/feedback`)
  const asked = (form: Form): Form => (contests ? { ...form, verdict: 'contested' } : form)
  const record = useRecord<Form, Feedback>({
    key: formKey('feedback', cell),
    start: () => {
      const statements = cell.calibrated?.statements ?? []
      return startFeedback(cell.feedback, statements, language.peek())
    },
    prefix: name,
    fields: fieldNames,
    faults: (form) =>
      faultsOf(asked(form)).map((field) => ({ field, message: () => t(faultKey(field)) })),
    send: (form) => create(toNewFeedback(asked(form))),
    onSaved,
  })
  const { value, change, errorFor, recorded } = record
  const form = asked(value)

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      {recorded && <FeedbackConflict record={record} current={recorded} reload={reload} />}
      {!contests && (
        <Radios
          name={`${name}.verdict`}
          label={t('feedback.verdict')}
          error={errorFor('verdict')}
          value={form.verdict}
          choices={[
            { value: 'accepted', text: t('feedback.accept') },
            { value: 'contested', text: t('feedback.contest'), hint: t('feedback.contest-hint') },
          ]}
          onChange={(chosen) =>
            change({ ...form, verdict: verdicts.find((known) => known === chosen) ?? null })
          }
        />
      )}
      {form.verdict === 'contested' && (
        <ContestFields name={name} cell={cell} form={form} change={change} errorFor={errorFor} />
      )}
      <SubmitRow state={record.state} text={t('feedback.send')} />
    </form>
  )
}

/** More points than a judgement has paragraphs. */
const places = Array.from({ length: 30 }, (_, index) => `points.${index}`)
const pointFields = ['reason', 'evidence', 'support', 'reference']
const fieldNames = [
  'verdict',
  'reasons',
  'evidence',
  'points',
  ...places.flatMap((place) => pointFields.map((field) => `${place}.${field}`)),
]

const faultKeys: Readonly<Record<string, MessageKey>> = {
  verdict: 'feedback.verdict-missing',
  reasons: 'feedback.reasons-missing',
  reason: 'point.reason-missing',
  support: 'point.support-missing',
  reference: 'point.reference-missing',
}

const faultKey = (field: string): MessageKey =>
  faultKeys[field.split('.').at(-1) ?? ''] ?? 'feedback.reasons-missing'
