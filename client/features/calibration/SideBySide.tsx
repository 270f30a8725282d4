import { t } from '../../language.tsx'
import type { CellPart } from '../cells/cell-parts.ts'
import { SelfReview } from '../cells/SelfReview.tsx'
import { RatingsSection } from '../ratings/RatingsSection.tsx'
import { CalibrationSection } from './CalibrationSection.tsx'

/** What each judged and relied on, and beside it the evidence and the form that compares them. */
export function SideBySide(part: CellPart) {
  return (
    <div class="calibration-desk">
      <section class="calibration-desk__column" aria-label={t('calibration.judged')}>
        <RatingsSection {...part} />
        <SelfReview {...part} />
      </section>
      <section class="calibration-desk__column" aria-label={t('calibration.deciding')}>
        <CalibrationSection {...part} withEvidence />
      </section>
    </div>
  )
}
