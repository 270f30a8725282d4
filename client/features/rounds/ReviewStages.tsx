import type { Round } from '../../../server/contract/rounds.ts'
import { regionAddress } from '../../addresses.ts'
import { language, t } from '../../language.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { Tag } from '../../ui/Tag.tsx'
import { reviewerNames } from './reviewer-names.ts'

type Review = Round['reviews'][number]

/** Where the review of each region has got to. */
export function ReviewStages({ round }: { round: Round }) {
  const showsReviewers = round.reviews.some(({ reviewers }) => reviewers.length > 0)
  const rates = round.reviews.some(({ ownSealed }) => ownSealed !== null)
  return (
    <DataTable
      caption={t('rounds.stages')}
      stacks
      columns={[
        ...columns(round.id),
        ...(rates ? [ownColumn()] : []),
        ...(showsReviewers ? [reviewersColumn()] : []),
      ]}
      rows={round.reviews}
      rowKey={(review) => review.id}
    />
  )
}

const columns = (round: string): Column<Review>[] => [
  {
    key: 'region',
    heading: t('rounds.region'),
    cell: ({ region }) => (
      <a class="govuk-link" href={regionAddress(round, region.id)}>
        {region.name}
      </a>
    ),
  },
  { key: 'stage', heading: t('rounds.stage'), cell: (review) => <StageOf review={review} /> },
]

/** How many judgements the viewer has sealed; nothing where they do not rate. */
const ownColumn = (): Column<Review> => ({
  key: 'own',
  heading: t('status.sealed'),
  cell: ({ ownSealed }) => ownSealed && String(ownSealed.length),
})

const reviewersColumn = (): Column<Review> => ({
  key: 'reviewers',
  heading: t('rounds.reviewers'),
  cell: reviewerNames,
})

export function StageOf({ review: { stage, feedbackUntil } }: { review: Review }) {
  const finished = stage === 'published' || stage === 'agreed'
  return (
    <>
      <Tag colour={finished ? 'grey' : 'blue'}>{t(`stage.${stage}`)}</Tag>
      {stage === 'feedback' && feedbackUntil && (
        <div>{t('rounds.answers-until', { date: formatDate(feedbackUntil, language.value) })}</div>
      )}
    </>
  )
}
