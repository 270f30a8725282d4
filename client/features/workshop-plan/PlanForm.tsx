import { useLocation } from 'preact-iso'
import type { WorkshopPiece } from '../../../server/contract/workshop-record.ts'
import { findJudgement, judgementCodes } from '../../../server/core/framework.ts'
import { workshopAddress } from '../../addresses.ts'
import { KeptNote } from '../../buffer/KeptNote.tsx'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { LoadedPart } from '../../ui/Loaded.tsx'
import { SavedNote } from '../../ui/SavedNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { VersionConflict } from '../../ui/VersionConflict.tsx'
import { titleIn } from '../overview/overview.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { OpenRoom } from './OpenRoom.tsx'
import { faultsIn, type PlanFault, type PlanFields } from './plan.ts'
import { comparedFields } from './plan-words.ts'
import { TrayFields } from './TrayFields.tsx'
import { usePlan } from './use-plan.ts'
import type { WorkshopHere } from './WithWorkshop.tsx'

/** Everything that is planned of a workshop, and the opening of its room. */
export function PlanForm({ here }: { here: WorkshopHere }) {
  const path = `/reviews/${here.workshop.reviewId}/workshop-evidence`
  const evidence = useResource<WorkshopPiece[]>(path)
  return (
    <LoadedPart resource={evidence}>
      {(pieces) => <Fields here={here} pieces={pieces} />}
    </LoadedPart>
  )
}

interface FieldsProps {
  readonly here: WorkshopHere
  readonly pieces: readonly WorkshopPiece[]
}

function Fields({ here, pieces }: FieldsProps) {
  const { workshop, framework, reload } = here
  const { route } = useLocation()
  const codes = judgementCodes(framework)
  const names = ['items', 'evidence', 'capacity', ...codes.map((code) => `minutes.${code}`)]
  const plan = usePlan(
    workshop,
    pieces.map(({ id }) => id),
    names,
    reload,
  )
  const { typed: fields, conflict, busy, errorFor } = plan
  const change = (some: Partial<PlanFields>) => plan.change({ ...fields, ...some })

  const tell = ({ field, what }: PlanFault) => {
    const judgement = field.replace('minutes.', '')
    if (what === 'no-judgements') return t('plan.no-judgements')
    if (what === 'capacity') return t('plan.capacity-fault')
    const known = findJudgement(framework, judgement) !== null
    return t('plan.minutes-fault', { judgement: known ? titleIn(framework, judgement) : judgement })
  }
  const whole = () => {
    const faults = faultsIn(fields)
    plan.refuse(faults.map((fault) => ({ field: fault.field, message: () => tell(fault) })))
    return faults.length === 0
  }
  const save = (event: Event) => {
    event.preventDefault()
    if (whole()) void plan.save()
  }
  const open = async () => {
    if (whole() && (await plan.open())) route(workshopAddress(workshop.id))
  }

  return (
    <>
      <p class="govuk-body-l">{t('plan.not-open')}</p>
      <form class="plan-form" onSubmit={save} noValidate>
        <ErrorSummary errors={plan.errors} />
        <KeptNote kept={plan.kept} />
        {conflict && (
          <VersionConflict
            fields={comparedFields(framework, fields, conflict.value)}
            busy={busy}
            onKeepMine={plan.keepMine}
            onTakeCurrent={plan.takeCurrent}
          />
        )}
        <AgendaFields
          framework={framework}
          items={fields.items}
          errorFor={errorFor}
          onChange={(items) => change({ items })}
        />
        <TrayFields
          framework={framework}
          items={fields.items}
          pieces={pieces}
          shown={fields.evidence}
          onChange={(shown) => change({ evidence: shown })}
        />
        <section>
          <h2 class="govuk-heading-m">{t('plan.asks')}</h2>
          <Checkbox
            name="asksConfidence"
            label={t('plan.confidence')}
            checked={fields.asksConfidence}
            onChange={(asksConfidence) => change({ asksConfidence })}
          />
          <TextField
            name="capacity"
            label={t('plan.capacity')}
            hint={t('plan.capacity-hint')}
            width={5}
            value={fields.capacity}
            error={errorFor('capacity')}
            onInput={(capacity) => change({ capacity })}
          />
        </section>
        {!conflict && (
          <Button type="submit" look="secondary" busy={busy}>
            {t('plan.save')}
          </Button>
        )}
        {plan.changed ? (
          <p class="govuk-body">{t('plan.unsaved')}</p>
        ) : (
          <SavedNote savedAt={plan.savedAt} />
        )}
      </form>
      {!conflict && <OpenRoom id={workshop.id} changed={plan.changed} busy={busy} onOpen={open} />}
    </>
  )
}
