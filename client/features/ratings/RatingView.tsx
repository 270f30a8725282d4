import type { EvidenceInCell, Rating } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { t } from '../../language.tsx'
import { RaterName } from './RaterName.tsx'
import { RatingBody } from './RatingBody.tsx'
import { ReliedOn } from './ReliedOn.tsx'

export interface RatingViewProps {
  readonly rating: Rating
  readonly framework: Framework
  /** The evidence on the judgement that the viewer may read. */
  readonly evidence: readonly EvidenceInCell[]
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

/** A sealed rating with the evidence that it rests on. */
export function RatingView({ rating, framework, evidence, number }: RatingViewProps) {
  const name = rating.rater?.name ?? t('cell.rating-nameless', { number })
  return (
    <>
      <h3 class="govuk-heading-s">
        <RaterName rating={rating} number={number} />
      </h3>
      <RatingBody rating={rating} framework={framework} />
      <ReliedOn rating={rating} evidence={evidence} name={name} />
    </>
  )
}
