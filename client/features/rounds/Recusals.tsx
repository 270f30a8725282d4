import { can } from '../../../server/core/permissions.ts'
import { api } from '../../api.ts'
import { isKept } from '../../kept.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import { Phrase } from '../../ui/words/Phrase.tsx'
import type { Desk } from './desk.ts'
import { RecusalForm, recusalKey } from './RecusalForm.tsx'
import type { Review } from './round-tasks.ts'

/** Who is kept away from a region and why; the lead reviewer adds to it and takes it back. */
export function Recusals({ desk, review }: { desk: Desk; review: Review }) {
  const { recused, standing } = review
  const writes = can('recusal.write', standing)
  if (recused === null || (!writes && recused.length === 0)) return null
  return (
    <Details
      summary={t('recusal.title', { count: recused.length })}
      startsOpen={isKept(recusalKey(review))}
    >
      {recused.length === 0 && <p class="govuk-body">{t('recusal.none')}</p>}
      {recused.map((person) => (
        <div key={person.id}>
          <p class="govuk-body">
            <strong>{person.name}</strong>:{' '}
            <Phrase language={person.language}>{person.reason}</Phrase>
          </p>
          {writes && <TakeBack desk={desk} review={review} person={person} />}
        </div>
      ))}
      {writes && <RecusalForm desk={desk} review={review} />}
    </Details>
  )
}

function TakeBack(props: {
  readonly desk: Desk
  readonly review: Review
  readonly person: { readonly id: string; readonly name: string }
}) {
  const { desk, review, person } = props
  const { busy, errors, submit } = useSubmission([])
  const { name } = person

  async function takeBack() {
    const path = `/reviews/${review.id}/recusals/${person.id}`
    if (await submit(() => api(path, { method: 'DELETE' }))) announce(t('recusal.undone', { name }))
    desk.reload()
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <ConfirmButton
        text={t('recusal.take-back')}
        about={name}
        question={t('recusal.take-back-question', { name })}
        confirm={t('recusal.take-back-confirm')}
        busy={busy}
        onConfirm={takeBack}
      />
    </>
  )
}
