import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notification } from '../../ui/Notification.tsx'
import { BallotSummary } from './BallotSummary.tsx'
import { type BallotEntry, contentOf, draftOf } from './entry.ts'
import { keepOurs, takeTheirs } from './entry-steps.ts'
import type { Outbox } from './outbox.ts'

/** Two ballots of one participant, of which one can count: both are shown, and one is chosen. */
export function BallotConflict({ entry, outbox }: { entry: BallotEntry; outbox: Outbox }) {
  const { theirs, draft } = entry
  if (theirs === null) return null
  return (
    <Notification title={t('ballot.conflict')} focusedFor={theirs.id}>
      <p class="govuk-body">{t('ballot.conflict-why')}</p>
      <h3 class="govuk-heading-s">{t('ballot.conflict-ours')}</h3>
      <BallotSummary draft={draft} />
      {contentOf(draft) && (
        <Button onClick={() => outbox.put(keepOurs(entry))}>{t('ballot.keep-ours')}</Button>
      )}
      <h3 class="govuk-heading-s">{t('ballot.conflict-theirs')}</h3>
      <BallotSummary draft={draftOf(theirs)} />
      <Button look="secondary" onClick={() => outbox.put(takeTheirs(entry))}>
        {t('ballot.take-theirs')}
      </Button>
    </Notification>
  )
}
