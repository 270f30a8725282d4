import type { Round } from '../../../server/contract/rounds.ts'
import { learningAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { openReviews } from './learning-choices.ts'

export interface LearningLinkProps {
  readonly round: Pick<Round, 'id' | 'reviews'>
  /** The region that wants to learn; without it the page chooses. */
  readonly region?: string
}

/** The way to what regions can learn from each other, once two of them are agreed and open. */
export function LearningLink({ round, region }: LearningLinkProps) {
  const open = openReviews(round.reviews)
  const isOpen = region === undefined || open.some((review) => review.region.id === region)
  if (open.length < 2 || !isOpen) return null
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={learningAddress(round.id, region)}>
        {t(region === undefined ? 'learning.link' : 'learning.link-region')}
      </a>
    </p>
  )
}
