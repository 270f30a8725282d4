import type { Cell, Decision } from '../../../server/contract/cells.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, t } from '../../language.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { cellPath, formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'
import { DecisionConflict } from '../decisions/DecisionConflict.tsx'
import { DecisionGround, DecisionLevel } from '../decisions/DecisionLevel.tsx'
import { DecisionStatements } from '../decisions/DecisionStatements.tsx'
import { type DecisionForm, faultsOf, toNewAgreed } from '../decisions/decision-form.ts'
import { decisionFields, faultMessages } from '../decisions/decision-messages.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import { beginningOf, eachOnce } from '../evidence/excerpts.ts'
import { AgreedBecause } from './AgreedBecause.tsx'
import {
  type AgreementOptions,
  agreedNeedsReason,
  startAgreed,
  takenUpIn,
} from './agreement-rules.ts'
import { Corrections } from './Corrections.tsx'

export interface AgreedFormProps {
  readonly part: CellPart
  readonly calibrated: Decision
  readonly options: AgreementOptions
  readonly onSaved: () => void
  /** Keeps the fields of several forms on a page apart. */
  readonly name?: string
}

/** The name of the form; what was typed for another outcome of the feedback is not for this one. */
export const agreedKey = (cell: Cell): string => formKey(`agreed ${cell.feedback?.outcome}`, cell)

/** Confirms the calibrated level, or with the outcome "changed" another one, as agreed. */
export function AgreedForm(props: AgreedFormProps) {
  const { part, calibrated, options, onSaved, name = 'agreed' } = props
  const { cell, framework, reload } = part
  const create = useCreator(`${cellPath(cell)}/agreed`)
  const takenUp = takenUpIn(cell.feedback)
  const record = useRecord<DecisionForm, Decision>({
    key: agreedKey(cell),
    start: () => startAgreed(cell.agreed, calibrated, options, language.peek(), takenUp),
    prefix: name,
    fields: decisionFields,
    faults: (form) =>
      faultMessages(
        faultsOf(form, framework.scale, (level) => agreedNeedsReason(calibrated.level, level)),
      ),
    send: (form) => create(toNewAgreed(form)),
    onSaved,
  })
  const { value: form, errorFor, recorded } = record
  const fields = { part, prefix: name, form, errorFor, onChange: record.change }

  function send(event: Event) {
    event.preventDefault()
    record.record()
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
      {options.level ? (
        <>
          <DecisionLevel {...fields} />
          <AgreedBecause {...fields} calibrated={calibrated.level} />
        </>
      ) : (
        <>
          <LevelWithReason rated={calibrated} framework={framework} />
          {calibrated.ground === null && <DecisionGround {...fields} />}
        </>
      )}
      {options.texts ? (
        <>
          <DecisionStatements {...fields} />
          <Corrections form={form} calibrated={calibrated} />
        </>
      ) : (
        <>
          <Statements statements={calibrated.statements} />
          <TakenUp cell={cell} ids={takenUp} />
        </>
      )}
      <SubmitRow state={record.state} text={t('agreement.record')} />
    </form>
  )
}

/** The evidence of the consortium that goes with the level, where nothing else can be chosen. */
function TakenUp({ cell, ids }: { cell: Cell; ids: readonly string[] }) {
  const items = eachOnce(cell.evidence).filter(({ id }) => ids.includes(id))
  if (items.length === 0) return null
  return (
    <>
      <p class="govuk-body">{t('take-up.cited')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {items.map(({ id, excerpt, language: written, source }) => (
          <li key={id}>
            <span lang={written}>“{beginningOf(excerpt)}”</span> – {source.title}
          </li>
        ))}
      </ul>
    </>
  )
}
