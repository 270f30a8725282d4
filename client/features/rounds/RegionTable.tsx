import { judgementCodes } from '../../../server/core/framework.ts'
import { regionAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { today } from '../../today.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { daysText } from '../overview/overview.ts'
import type { Desk } from './desk.ts'
import { StageOf } from './ReviewStages.tsx'
import { progressKey, progressOf } from './region-progress.ts'
import { reviewerNames } from './reviewer-names.ts'
import type { Review } from './round-tasks.ts'

/** The state of every region of a round, for its lead reviewer. */
export function RegionTable({ desk }: { desk: Desk }) {
  const { round } = desk
  return (
    <DataTable
      caption={t('desk.regions')}
      stacks
      columns={[
        {
          key: 'region',
          heading: t('rounds.region'),
          cell: ({ region }) => (
            <a class="govuk-link" href={regionAddress(round.id, region.id)}>
              {region.name}
            </a>
          ),
        },
        {
          key: 'stage',
          heading: t('rounds.stage'),
          cell: (review) => <StageAndDays review={review} />,
        },
        {
          key: 'progress',
          heading: t('desk.progress'),
          cell: (review) => <Progress desk={desk} review={review} />,
        },
        {
          key: 'reviewers',
          heading: t('rounds.reviewers'),
          cell: (review) =>
            review.reviewers.length === 0 ? t('review.no-reviewers') : reviewerNames(review),
        },
      ]}
      rows={round.reviews}
      rowKey={({ id }) => id}
    />
  )
}

function StageAndDays({ review }: { review: Review }) {
  const { stage, feedbackUntil } = review
  return (
    <>
      <StageOf review={review} />
      {stage === 'feedback' && feedbackUntil && <div>{daysText(feedbackUntil, today())}</div>}
    </>
  )
}

function Progress({ desk, review }: { desk: Desk; review: Review }) {
  const codes = judgementCodes(desk.framework)
  const progress = progressOf(review, { codes, steps: desk.steps, round: desk.round })
  const sealed = review.ownSealed?.length ?? 0
  return (
    <>
      {progress && t(progressKey(progress, review), { ...progress.values })}
      {sealed > 0 && <div>{t('desk.own-sealed', { sealed, total: codes.length })}</div>}
    </>
  )
}
