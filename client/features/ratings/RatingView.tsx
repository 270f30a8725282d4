import type { Rating } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { RaterName } from './RaterName.tsx'
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
      <h3 class="govuk-heading-s">
        <RaterName rating={rating} number={number} />
      </h3>
      <RatingBody rating={rating} framework={framework} />
    </>
  )
}
