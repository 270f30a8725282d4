import { t } from '../../language.tsx'
import { Details } from '../../ui/Details.tsx'
import { BallotSummary } from './BallotSummary.tsx'
import { draftOf } from './entry.ts'
import { arrivedOn } from './room-state.ts'
import type { StepProps } from './step-props.ts'

export interface OwnBallotsProps extends StepProps {
  /** Whether they are there to be seen at once. */
  readonly open?: boolean
}

/** The participant's own ballots on the present judgement, but for the one that is open. */
export function OwnBallots({ followed, outbox, open = false }: OwnBallotsProps) {
  const { view } = followed
  const own = arrivedOn(view, outbox.entries.value).filter(
    ({ ballotRound }) => ballotRound !== view.now.ballot?.id,
  )
  if (own.length === 0) return null
  return (
    <Details summary={t('taking-part.own-ballots', { count: own.length })} startsOpen={open}>
      {own.map(({ ballotRound, number, sent }) => (
        <div key={ballotRound}>
          <p class="govuk-body ballot-summary__kind">{t('taking-part.own-ballot', { number })}</p>
          {sent && <BallotSummary draft={draftOf(sent)} />}
        </div>
      ))}
    </Details>
  )
}
