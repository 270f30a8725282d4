import type { Rating } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { RatingBody } from './RatingBody.tsx'

export interface RatingViewProps {
  readonly rating: Rating
  readonly framework: Framework
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

export function RatingView({ rating, framework, number }: RatingViewProps) {
  return (
    <>
      <h3 class="govuk-heading-s">{rating.rater?.name ?? t('cell.rating-nameless', { number })}</h3>
      <RatingBody rating={rating} framework={framework} />
    </>
  )
}
