import { useState } from 'preact/hooks'
import { mayReadReasons } from '../../../server/core/layers.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { DecisionView } from '../cells/DecisionView.tsx'
import { DoneNote } from '../decisions/DoneNote.tsx'
import { useDone } from '../decisions/use-done.ts'
import { CalibratedNote } from './CalibratedNote.tsx'
import { CalibrationDesk } from './CalibrationDesk.tsx'
import { calibratedId } from './calibrated-id.ts'
import { Dissents } from './Dissents.tsx'
import { EvidenceToCalibrate } from './EvidenceToCalibrate.tsx'
import { OwnViewForm } from './OwnViewForm.tsx'
import { Proposals } from './Proposals.tsx'

export interface CalibrationSectionProps extends CellPart {
  /** Whether the evidence stands here, folded, above the forms. */
  readonly withEvidence?: boolean
}

/** The calibrated level, what reviewers propose for it, and the forms of those who may. */
export function CalibrationSection({ withEvidence = false, ...part }: CalibrationSectionProps) {
  const { cell, reload } = part
  const { calibrated, proposals, standing } = cell
  const done = useDone(reload)
  // A form begins anew after its own words were sent, never because somebody else sent some.
  const [sent, setSent] = useState(0)
  const writes = can('calibrated.write', standing)
  const views = can(calibrated ? 'calibrated.dissent' : 'calibrated.propose', standing)
  const Done = writes ? CalibratedNote : DoneNote
  if (!calibrated && !proposals?.length && !writes && !views) return null
  return (
    <section id={calibratedId} tabIndex={-1}>
      <h2 class="govuk-heading-m">{t('cell.calibrated')}</h2>
      {done.text && <Done part={part} text={done.text} />}
      {calibrated && <DecisionView decision={calibrated} part={part} />}
      {calibrated && !mayReadReasons('calibrated', standing) && (
        <p class="govuk-hint">{t('calibration.reasons-not-fed-back')}</p>
      )}
      <Dissents {...cell} />
      <Proposals proposals={proposals} />
      {withEvidence && <EvidenceToCalibrate {...part} />}
      {views && (
        <OwnViewForm
          key={sent}
          part={part}
          calibrated={calibrated}
          onSaved={(kind) => {
            setSent(sent + 1)
            done.say(`${kind}.sent`)
          }}
        />
      )}
      {writes && <CalibrationDesk part={part} onSaved={() => done.say('decision.saved')} />}
    </section>
  )
}
