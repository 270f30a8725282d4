import type { WorkshopAgreement } from '../../../server/contract/workshops.ts'
import { findJudgement } from '../../../server/core/framework.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { language, t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type DecisionForm, faultsOf, withLevel } from '../decisions/decision-form.ts'
import { decisionFields, faultMessages } from '../decisions/decision-messages.ts'
import { SubmitRow } from '../decisions/SubmitRow.tsx'
import { useCreator } from '../decisions/use-creator.ts'
import { useRecord } from '../decisions/use-record.ts'
import { GroundField } from '../ratings/GroundField.tsx'
import { LevelField } from '../ratings/LevelField.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { AgreementConflict } from './AgreementConflict.tsx'
import { AgreementTexts } from './AgreementTexts.tsx'
import { greenerThan, startAgreement, toAgreement } from './agreement-form.ts'
import { Reasons } from './Reasons.tsx'

export interface AgreementFormProps {
  readonly room: Room<'facilitator'>
  readonly judgement: string
  readonly onSaved: () => void
}

/** The name under which what is typed is kept until it is recorded. */
export const agreementKey = (workshop: string, judgement: string): string =>
  `workshop ${workshop} agreement ${judgement}`

const prefix = 'agreement'

/** Leads whoever agrees to the level, the first thing to choose. */
export function focusAgreement(): void {
  const levels = document.querySelectorAll<HTMLInputElement>(`[name="${prefix}.level"]`)
  const chosen = [...levels].find(({ checked }) => checked) ?? levels[0]
  chosen?.focus()
}

/** The level that the team agrees, with its rationale and the dissent that remains. */
export function AgreementForm({ room, judgement, onSaved }: AgreementFormProps) {
  const { view, framework } = room
  const { scale } = framework
  const last = view.results.ballots.at(-1)
  const create = useCreator(`/workshops/${view.about.id}/judgements/${judgement}/agreements`)
  const record = useRecord<DecisionForm, WorkshopAgreement>({
    key: agreementKey(view.about.id, judgement),
    start: () => startAgreement(view.agreement, language.peek()),
    prefix,
    fields: decisionFields,
    faults: (form) => {
      const isGreener = (chosen: number | null) => greenerThan(last, chosen) !== null
      return faultMessages(faultsOf(form, scale, isGreener))
    },
    send: (form) => create(toAgreement(form)),
    onSaved() {
      announce(t('facilitate.agreement-recorded'))
      onSaved()
    },
  })
  const { value: form, change, errorFor } = record
  const described = findJudgement(framework, judgement)
  const level = typeof form.level === 'number' ? form.level : null

  function send(event: Event) {
    event.preventDefault()
    record.record()
  }

  return (
    <form onSubmit={send} noValidate>
      <KeptNote kept={record} />
      <ErrorSummary errors={record.errors} />
      {record.recorded && <AgreementConflict record={record} current={record.recorded} />}
      {described && (
        <LevelField
          name={`${prefix}.level`}
          scale={scale}
          judgement={described}
          level={level}
          notRated={form.level === 'not-rated'}
          error={errorFor('level')}
          onChoose={(chosen) => change(withLevel(form, chosen ?? 'not-rated', scale))}
        />
      )}
      {form.level === 'not-rated' && (
        <TextField
          name={`${prefix}.reason`}
          label={t('decision.reason')}
          value={form.reason}
          error={errorFor('reason')}
          onInput={(reason) => change({ ...form, reason })}
        />
      )}
      <GroundField
        name={`${prefix}.ground`}
        scale={scale}
        level={level}
        ground={form.ground}
        error={errorFor('ground')}
        onChange={(ground) => change({ ...form, ground })}
      />
      <AgreementTexts room={room} form={form} errorFor={errorFor} onChange={change}>
        <Reasons
          form={form}
          greenerThan={greenerThan(last, level)}
          errorFor={errorFor}
          onChange={change}
        />
      </AgreementTexts>
      <SubmitRow state={record.state} text={t('facilitate.agreement-record')} />
    </form>
  )
}
