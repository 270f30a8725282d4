import { useState } from 'preact/hooks'
import type { Unsealed } from '../../../server/contract/rounds.ts'
import { ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { announce } from '../../ui/announcements.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { useSubmission } from '../../ui/use-submission.ts'
import type { Desk } from './desk.ts'
import { MissingList } from './MissingList.tsx'
import { type Missing, missingIn } from './missing.ts'
import { UnsealedWork } from './UnsealedWork.tsx'

/** Opens all sealed ratings of the round, after saying what that means. */
export function RevealButton({ desk }: { desk: Desk }) {
  const { round, framework } = desk
  const { busy, errors, submit } = useSubmission([])
  const [missing, setMissing] = useState<readonly Missing[]>([])

  async function reveal() {
    setMissing([])
    const done = await submit(() =>
      api(`/rounds/${round.id}/reveal`, { method: 'POST', body: {} }).catch(refused),
    )
    if (done) announce(t('reveal.done'))
    desk.reload()
  }

  function refused(error: unknown): never {
    if (error instanceof ApiError) setMissing(missingIn(error))
    throw error
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <MissingList items={missing} round={round} regions={round.regions} framework={framework} />
      <p class="govuk-body">{t('reveal.what')}</p>
      <UnsealedWork unsealed={round.unsealed ?? []} regions={round.regions} />
      <ConfirmButton
        text={t('reveal.open')}
        question={
          round.unsealed?.length
            ? t('reveal.question-unsealed', { names: namesOf(round.unsealed) })
            : t('reveal.question')
        }
        confirm={t('reveal.confirm')}
        busy={busy}
        primary
        onConfirm={reveal}
      />
    </>
  )
}

const namesOf = (unsealed: readonly Unsealed[]) =>
  [...new Set(unsealed.map(({ rater }) => rater))].join(', ')
