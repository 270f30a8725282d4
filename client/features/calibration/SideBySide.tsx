import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { formKey } from '../cells/cell-key.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { ExpectedPosition } from '../cells/ExpectedPosition.tsx'
import { SelfReview } from '../cells/SelfReview.tsx'
import { useNarrow } from '../matrix/use-narrow.ts'
import { OwnRating } from '../ratings/OwnRating.tsx'
import { RatingsSection } from '../ratings/RatingsSection.tsx'
import { CalibrationSection } from './CalibrationSection.tsx'

/** What each judged and relied on, and beside it the evidence and the form that compares them. */
export function SideBySide(part: CellPart) {
  const narrow = useNarrow()
  const judged = (
    <>
      <ExpectedPosition {...part} />
      <RatingsSection {...part} />
      <SelfReview {...part} />
    </>
  )
  return (
    <div class="calibration-desk">
      <section class="calibration-desk__column" aria-label={t('calibration.judged')}>
        {narrow ? (
          <Details
            summary={t('calibration.judged-here', { count: part.cell.ratings?.length ?? 0 })}
            startsOpen={isKept(formKey('expected-position', part.cell))}
            onPaper
          >
            {judged}
          </Details>
        ) : (
          judged
        )}
        <OwnRating {...part} beside />
      </section>
      <section class="calibration-desk__column" aria-label={t('calibration.deciding')}>
        <CalibrationSection {...part} withEvidence />
      </section>
    </div>
  )
}
