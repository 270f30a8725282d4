import type { Cell } from '../../../server/contract/cells.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { useKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { cellPath } from '../cells/cell-key.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { PositionConflict } from './PositionConflict.tsx'
import { faultsOf, type PositionFields } from './state.ts'
import { usePositionSaving } from './use-position-saving.ts'

export interface PositionFormProps {
  readonly cell: Cell
  readonly keptAs: string
  /** The route of the expected position itself, or of the consortium's proposal of it. */
  readonly route: 'expected-position' | 'proposed-position'
  readonly start: PositionFields
  readonly onSaved: () => void
}

export function PositionForm({ cell, keptAs, route, start, onSaved }: PositionFormProps) {
  const kept = useKept(keptAs, () => start)
  const fields = kept.value
  const change = (some: Partial<typeof fields>) => kept.change({ ...fields, ...some })
  const path = `${cellPath(cell)}/${route}`
  const done = () => {
    kept.forget()
    onSaved()
  }
  const saving = usePositionSaving(path, () => {
    announce(t('position.saved'))
    done()
  })
  const { conflict } = saving

  function send(event: Event) {
    event.preventDefault()
    const faults = faultsOf(fields)
    if (faults.length === 0) return saving.save(fields)
    saving.refuse(
      faults.map(({ field, fault }) => ({ field, message: () => t(`position.${fault}`) })),
    )
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={kept} />
      <ErrorSummary errors={saving.errors} />
      {conflict && (
        <PositionConflict
          mine={fields}
          current={conflict}
          busy={saving.state !== 'idle'}
          onKeepMine={() => saving.save({ ...fields, version: conflict.version })}
          onTakeCurrent={done}
        />
      )}
      <TextAreaField
        name="position.text"
        label={t('position.text')}
        hint={t('position.text-hint')}
        language={fields.language}
        value={fields.text}
        error={saving.errorFor('text')}
        onInput={(text) => change({ text })}
      />
      <LanguageField
        name="position.language"
        label={t('position.language')}
        value={fields.language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <TextField
        name="position.reference"
        label={t('position.reference')}
        hint={t('position.reference-hint')}
        value={fields.reference}
        error={saving.errorFor('reference')}
        onInput={(reference) => change({ reference })}
      />
      {!conflict && (
        <SubmitRow
          state={saving.state}
          text={t(route === 'expected-position' ? 'position.save' : 'position.send-proposal')}
        />
      )}
    </form>
  )
}
