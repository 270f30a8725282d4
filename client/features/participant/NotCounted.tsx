import { t } from '../../language.tsx'
import { Notification } from '../../ui/Notification.tsx'
import { BallotSummary } from './BallotSummary.tsx'
import { missedOn } from './room-state.ts'
import type { StepProps } from './step-props.ts'

/** Ballots of this device that a reveal went without, with all that was entered. */
export function NotCounted({ followed, outbox }: Pick<StepProps, 'followed' | 'outbox'>) {
  return missedOn(followed.view, outbox.entries.value).map(({ entry, asking }) => {
    const { number, draft, ballotRound } = entry
    return (
      <Notification key={ballotRound} title={t('ballot.not-counted-title', { number })}>
        <p class="govuk-body">{t(asking ? 'ballot.asking' : 'ballot.not-counted', { number })}</p>
        <BallotSummary draft={draft} />
      </Notification>
    )
  })
}
