import { judgementCodes } from '../../../server/core/framework.ts'
import { can } from '../../../server/core/permissions.ts'
import { feedbackAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { today } from '../../today.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { CellLinks } from './CellLinks.tsx'
import type { Desk } from './desk.ts'
import { type Review, unansweredCells } from './round-tasks.ts'

/** What waits for the answer of a consortium. */
export function ConsortiumDesk({ desk }: { desk: Desk }) {
  const answering = desk.round.reviews.filter(({ standing }) => can('feedback.write', standing))
  if (answering.length === 0) return null
  return (
    <section class="next-task" aria-labelledby="answers">
      <h2 class="govuk-heading-m" id="answers">
        {t('answers.title')}
      </h2>
      {answering.map((review) => (
        <RegionAnswers key={review.id} desk={desk} review={review} />
      ))}
    </section>
  )
}

function RegionAnswers({ desk, review }: { desk: Desk; review: Review }) {
  const { steps, framework } = desk
  const open = unansweredCells(review, { judgements: judgementCodes(framework), steps })
  const region = review.region.name
  const [first] = open
  const toRoom = (
    <Button href={feedbackAddress(desk.round.id, review.region.id)}>
      {t('room.open', { region })}
    </Button>
  )
  const until = review.feedbackUntil ?? ''
  const date = formatDate(until, language.value)
  const isPast = today() > until
  if (!first) {
    return (
      <>
        <p class="govuk-body-l">
          {t('answers.none', { region })} {!isPast && t('answers.may-change', { date })}
        </p>
        {toRoom}
      </>
    )
  }
  if (isPast) {
    return (
      <>
        <p class="govuk-body-l">{t('room.past', { date, count: open.length })}</p>
        <p class="govuk-body">{t('room.past-extend')}</p>
        {toRoom}
      </>
    )
  }
  return (
    <>
      <p class="govuk-body-l">{t('answers.count', { count: open.length, region, date })}</p>
      {toRoom}
      <CellLinks desk={desk} cells={open} />
    </>
  )
}
