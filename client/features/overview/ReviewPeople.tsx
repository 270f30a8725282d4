import { can } from '../../../server/core/permissions.ts'
import { hasReached } from '../../../server/core/workflow.ts'
import { handOverAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { HandOvers } from '../hand-over/HandOvers.tsx'
import { Recusals } from '../rounds/Recusals.tsx'
import { stepsOf } from './lead-step.ts'
import type { Overview } from './overview.ts'

/** Who reviews a region, how far each has sealed, who is recused, and who handed it over. */
export function ReviewPeople({ overview }: { overview: Overview }) {
  const { round, whole, framework, carried, reload } = overview
  const { review } = whole
  if (review.standing.role === 'nobody' || round.provenance === 'source') return null
  const mayHandOver = can('review.hand-over', review.standing)
  return (
    <section>
      <h2 class="govuk-heading-m">{t('review.people')}</h2>
      <Reviewers overview={overview} />
      <HandOvers handOvers={whole.handOvers} only="others" />
      {mayHandOver && (
        <p class="govuk-body">
          <a class="govuk-link" href={handOverAddress(round.id, review.region.id)}>
            {t('review.to-hand-over')}
          </a>
        </p>
      )}
      <Recusals
        desk={{ round, framework, carried, steps: stepsOf(whole), reload }}
        review={review}
      />
    </section>
  )
}

/** By name with how many each has sealed, where that may be known; by name alone elsewhere. */
function Reviewers({ overview: { whole } }: { overview: Overview }) {
  const { review, progress, judgements } = whole
  if (review.reviewers.length === 0 && !progress?.length) {
    return <p class="govuk-body">{t('review.no-reviewers')}</p>
  }
  const total = judgements.length
  const lines =
    progress && hasReached(review.stage, 'sealed-judgement')
      ? progress.map(({ rater, yours, sealed }) =>
          t(yours ? 'desk.own-sealed' : 'review.sealed-of', {
            ...(!yours && { name: rater }),
            sealed: sealed.length,
            total,
          }),
        )
      : review.reviewers.map(({ name }) => name)
  return (
    <ul class="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
