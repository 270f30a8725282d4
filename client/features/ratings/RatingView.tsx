import type { Rating } from '../../../server/contract/cells.ts'
import { t } from '../../language.tsx'
import { comparesRatings } from '../calibration/compares.ts'
import type { CellPart } from '../cells/cell-parts.ts'
import { RaterName } from './RaterName.tsx'
import { RatingBody } from './RatingBody.tsx'
import { ReliedOn } from './ReliedOn.tsx'

export interface RatingViewProps {
  readonly rating: Rating
  readonly part: CellPart
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

/** A sealed rating with the evidence that it rests on. */
export function RatingView({ rating, part, number }: RatingViewProps) {
  const name = rating.rater?.name ?? t('cell.rating-nameless', { number })
  return (
    <>
      <h3 class="govuk-heading-s">
        <RaterName rating={rating} number={number} />
      </h3>
      {rating.notBlind && <p class="govuk-hint">{t('rating.not-blind-hint')}</p>}
      <RatingBody rating={rating} part={part} />
      <ReliedOn
        rating={rating}
        evidence={part.cell.evidence}
        name={name}
        folded={comparesRatings(part.cell)}
      />
    </>
  )
}
