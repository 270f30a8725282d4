import type { Decision } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { statementKinds } from '../../../server/core/statement.ts'
import { inLanguage, t } from '../../language.tsx'
import { useLevelNames } from '../../ui/scale-names.ts'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { type DecisionForm, textsOf } from './decision-form.ts'
import type { RecordForm } from './use-record.ts'

export interface DecisionConflictProps {
  readonly record: RecordForm<DecisionForm, Decision>
  readonly current: Decision
  readonly framework: Framework
  readonly reload: () => void
}

/** What was typed beside what somebody else recorded meanwhile, for the person to choose. */
export function DecisionConflict({ record, current, framework, reload }: DecisionConflictProps) {
  const { value: form } = record
  const { name } = useLevelNames()
  const ground = (code: string | null) => {
    const known = framework.scale.grounds.find((one) => one.code === code)
    return known ? inLanguage(known.name) : (code ?? '')
  }
  const level = typeof form.level === 'number' ? form.level : null
  const fields = [
    { label: t('decision.level'), mine: name(level), current: name(current.level) },
    { label: t('decision.reason'), mine: form.reason, current: current.reason ?? '' },
    { label: t('decision.ground'), mine: ground(form.ground), current: ground(current.ground) },
    { label: t('decision.because'), mine: form.because, current: current.because ?? '' },
    ...statementKinds.map((kind) => ({
      label: t(`statement.${kind}`),
      mine: textsOf(form.statements, kind),
      current: textsOf(current.statements, kind),
    })),
    { label: t('decision.dissent'), mine: form.dissent, current: current.dissent ?? '' },
  ]
  return (
    <VersionConflict
      fields={fields}
      busy={record.state === 'sending'}
      onKeepMine={() => record.recordInstead({ ...form, supersedes: current.id })}
      onTakeCurrent={() => {
        record.forget()
        reload()
      }}
    />
  )
}
