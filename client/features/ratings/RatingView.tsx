import type { Rating } from '../../../server/contract/cells.ts'
import type { Framework } from '../../../server/contract/framework.ts'
import { confidences } from '../../../server/core/statement.ts'
import { t } from '../../language.tsx'
import { LevelWithReason } from '../cells/LevelWithReason.tsx'
import { Statements } from '../cells/Statements.tsx'

export interface RatingViewProps {
  readonly rating: Rating
  readonly framework: Framework
  /** Stands in for the name where the viewer may not know whose rating it is. */
  readonly number: number
}

export function RatingView({ rating, framework, number }: RatingViewProps) {
  const confidence = confidences.find((known) => known === rating.confidence)
  return (
    <>
      <h3 class="govuk-heading-s">{rating.rater?.name ?? t('cell.rating-nameless', { number })}</h3>
      <LevelWithReason rated={rating} framework={framework} />
      {confidence && <p class="govuk-body">{t(`confidence.${confidence}`)}</p>}
      {rating.supersedesBecause && (
        <p class="govuk-body">{t('cell.supersedes', { reason: rating.supersedesBecause })}</p>
      )}
      <Statements statements={rating.statements} />
    </>
  )
}
