import { nextStages } from '../../../server/core/workflow.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import type { Desk } from './desk.ts'
import { MoveForm } from './MoveForm.tsx'
import { Recusals } from './Recusals.tsx'
import { StageOf } from './ReviewStages.tsx'
import type { Review } from './round-tasks.ts'

/** One region of a round for its lead reviewer: its stage, where it can go, and who is recused. */
export function RegionRun({ desk, review }: { desk: Desk; review: Review }) {
  const { region } = review
  return (
    <li class="region-run">
      <div class="region-run__head">
        <h3 class="govuk-heading-s region-run__name">
          <a class="govuk-link" href={regionAddress(desk.round.id, region.id)}>
            {region.name}
          </a>
        </h3>
        <div class="govuk-body region-run__stage">
          <StageOf review={review} />
        </div>
      </div>
      <p class="govuk-body region-run__reviewers">
        {review.reviewers.map(({ name }) => name).join(', ')}
      </p>
      <Moves desk={desk} review={review} />
      <Recusals desk={desk} review={review} />
    </li>
  )
}

function Moves({ desk, review }: { desk: Desk; review: Review }) {
  const next = nextStages(review.stage)
  if (next.length === 0) return null
  return (
    <Details summary={t('desk.move')}>
      {next.map((to) => (
        <MoveForm key={to} desk={desk} reviews={[review]} to={to} />
      ))}
    </Details>
  )
}
