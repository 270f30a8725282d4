import type { WorkshopAgreement } from '../../../server/contract/workshops.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { type DecisionForm, textsOf } from '../decisions/decision-form.ts'
import type { RecordForm } from '../decisions/use-record.ts'

export interface AgreementConflictProps {
  readonly record: RecordForm<DecisionForm, WorkshopAgreement>
  readonly current: WorkshopAgreement
}

/** What was typed beside what a colleague recorded meanwhile, for the facilitator to choose. */
export function AgreementConflict({ record, current }: AgreementConflictProps) {
  const { value: form } = record
  const { name } = useLevelNames()
  const level = typeof form.level === 'number' ? form.level : null
  const fields = [
    { label: t('decision.level'), mine: name(level), current: name(current.level) },
    ...statementKinds.map((kind) => ({
      label: t(`statement.${kind}`),
      mine: textsOf(form.statements, kind),
      current: textsOf(current.statements, kind),
    })),
    { label: t('decision.because'), mine: form.because, current: current.because ?? '' },
    { label: t('decision.dissent'), mine: form.dissent, current: current.dissent ?? '' },
  ]
  return (
    <VersionConflict
      fields={fields}
      busy={record.state === 'sending'}
      onKeepMine={() => record.recordInstead({ ...form, supersedes: current.id })}
      onTakeCurrent={record.forget}
    />
  )
}
