import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { CalibrationForm } from './CalibrationForm.tsx'

/** The lead reviewer's form; folded away where there is a calibrated level already. */
export function CalibrationDesk({ part, onSaved }: { part: CellPart; onSaved: () => void }) {
  const { calibrated } = part.cell
  if (!calibrated) {
    return (
      <>
        <h3 class="govuk-heading-s calibration-desk__title">{t('calibration.title')}</h3>
        <CalibrationForm part={part} onSaved={onSaved} />
      </>
    )
  }
  return (
    <Details
      key={calibrated.id}
      summary={t('calibration.again')}
      startsOpen={isKept(formKey('calibrated', part.cell))}
    >
      <p class="govuk-body">{t('calibration.again-why')}</p>
      <CalibrationForm part={part} onSaved={onSaved} />
    </Details>
  )
}
