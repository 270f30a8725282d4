import { judgementCodes } from '../../../server/core/framework.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { Desk } from './desk.ts'
import { isAgreed, progressKey, progressOf } from './region-progress.ts'

/** The regions of a reviewer of which every judgement is agreed, each with what comes of it next. */
export function AgreedRegions({ desk }: { desk: Desk }) {
  const { round } = desk
  const agreed = agreedIn(desk)
  if (agreed.length === 0) return null
  return (
    <ul class="govuk-list">
      {agreed.map(({ review, review: { region }, progress }) => (
        <li key={region.id}>
          <a class="govuk-link" href={regionAddress(round.id, region.id)}>
            {region.name}
          </a>
          : {t(progressKey(progress, review), { ...progress.values })}
        </li>
      ))}
    </ul>
  )
}

/** Whether every judgement is agreed in one of a reviewer's regions at least. */
export const isAgreedSomewhere = (desk: Desk): boolean => agreedIn(desk).length > 0

function agreedIn({ round, framework, steps }: Desk) {
  const facts = { codes: judgementCodes(framework), steps, round }
  return round.reviews.flatMap((review) => {
    const progress = review.standing.assigned ? progressOf(review, facts) : null
    return progress && isAgreed(progress) ? [{ review, progress }] : []
  })
}
