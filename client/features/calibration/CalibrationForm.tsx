import type { Decision, Rating } from '../../../server/contract/cells.ts'
import { calibrationNeedsReason } from '../../../server/core/calibration.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { ReasonField } from '../../ui/ReasonField.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { DecisionConflict } from '../decisions/DecisionConflict.tsx'
import { DecisionLevel } from '../decisions/DecisionLevel.tsx'
import { DecisionStatements } from '../decisions/DecisionStatements.tsx'
import {
  continuing,
  type DecisionForm,
  emptyDecision,
  faultsOf,
  takeStatements,
  toNewCalibrated,
} from '../decisions/decision-form.ts'
import { decisionFields, faultMessages } from '../decisions/decision-messages.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import { AdoptButton } from './AdoptButton.tsx'
import { adopt } from './adoption.ts'
import { BecauseField } from './BecauseField.tsx'
import { FarOffNote } from './FarOffNote.tsx'
import { firstSealedLevels } from './sealed-levels.ts'
import { TextsToTake } from './TextsToTake.tsx'

const prefix = 'calibrated'

/** The lead reviewer gives the calibrated level, from the sealed ratings above. */
export function CalibrationForm({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { cell, framework, reload } = part
  const ratings = cell.ratings ?? []
  const sealed = firstSealedLevels(ratings)
  const create = useCreator(`${cellPath(cell)}/calibrated`)
  const record = useRecord<DecisionForm, Decision>({
    key: formKey('calibrated', cell),
    start: () =>
      cell.calibrated
        ? continuing(cell.calibrated, cell.calibrated.id, language.peek())
        : emptyDecision(language.peek()),
    prefix,
    fields: decisionFields,
    faults: (form) =>
      faultMessages(
        faultsOf(form, framework.scale, (level) => calibrationNeedsReason(sealed, level)),
      ),
    send: (form) => create(toNewCalibrated(form)),
    onSaved,
  })
  const { value: form, change, errorFor, recorded } = record
  const fields = { part, prefix, form, errorFor, onChange: change }

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  function take(rating: Rating) {
    change(takeStatements(form, rating))
    announce(t('calibration.taken', { name: rating.rater?.name ?? '' }))
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      {recorded && (
        <DecisionConflict
          record={record}
          current={recorded}
          framework={framework}
          reload={reload}
        />
      )}
      <AdoptButton
        ratings={ratings}
        groundId={fieldId(`${prefix}.ground`)}
        onAdopt={(from) => change(adopt(form, ratings, from))}
      />
      <DecisionLevel {...fields} />
      <BecauseField {...fields} sealed={sealed} />
      <TextsToTake ratings={ratings} onTake={take} />
      <DecisionStatements {...fields} />
      <FarOffNote form={form} ratings={ratings} />
      <ReasonField
        name={`${prefix}.dissent`}
        label={t('decision.dissent')}
        hint={t('decision.dissent-hint')}
        rows={3}
        value={form.dissent}
        error={errorFor('dissent')}
        language={form.dissentLanguage}
        languageLabel={t('decision.dissent-language')}
        onInput={(dissent) => change({ ...form, dissent })}
        onLanguage={(dissentLanguage) => change({ ...form, dissentLanguage })}
      />
      {form.level !== 'not-rated' && form.statements.every(({ text }) => text.trim() === '') && (
        <p class="govuk-hint">{t('calibration.no-statement')}</p>
      )}
      <SubmitRow state={record.state} text={t('calibration.record')} />
    </form>
  )
}
