import type { Decision } from '../../../server/contract/cells.ts'
import type { Language } from '../../../server/core/language.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { isKept } from '../../kept.ts'
import { language, t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'

interface Dissent {
  readonly level: number | null
  readonly text: string
  readonly language: Language
}

export interface DissentFormProps {
  readonly part: CellPart
  /** The calibrated level that is dissented from. */
  readonly calibrated: Decision
  readonly onSaved: () => void
}

/** A reviewer has their dissent from the calibrated level kept with it. */
export function DissentForm({ part, calibrated, onSaved }: DissentFormProps) {
  const { cell, framework } = part
  const { name } = useLevelNames()
  const key = formKey('dissent', cell)
  const create = useCreator(`${cellPath(cell)}/dissents`)
  const record = useRecord<Dissent>({
    key,
    start: () => ({ level: null, text: '', language: language.peek() }),
    prefix: 'dissent',
    fields: ['level', 'text', 'decision'],
    faults: ({ text }) =>
      text.trim() === '' ? [{ field: 'text', message: () => t('dissent.text-missing') }] : [],
    send: (form) => create({ ...form, text: form.text.trim(), decision: calibrated.id }),
    onSaved,
  })
  const { value: form, change, errorFor } = record

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <Details summary={t('dissent.title')} startsOpen={isKept(key)}>
      <form onSubmit={send} noValidate>
        <KeptNote kept={record} />
        <ErrorSummary errors={record.errors} />
        <ReasonField
          name="dissent.text"
          label={t('dissent.text')}
          hint={t('dissent.hint')}
          rows={4}
          value={form.text}
          error={errorFor('text')}
          language={form.language}
          onInput={(text) => change({ ...form, text })}
          onLanguage={(written) => change({ ...form, language: written })}
        />
        <SelectField
          name="dissent.level"
          label={t('dissent.level')}
          value={form.level === null ? '' : String(form.level)}
          choices={[
            { value: '', text: t('dissent.level-none') },
            ...framework.scale.levels
              .toSorted((a, b) => b.value - a.value)
              .map(({ value }) => ({ value: String(value), text: name(value) })),
          ]}
          onChange={(level) => change({ ...form, level: level === '' ? null : Number(level) })}
        />
        <SubmitRow state={record.state} text={t('dissent.send')} />
      </form>
    </Details>
  )
}
