import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { type BallotDraft, type BallotEntry, isUnsent } from './entry.ts'
import { arrivedOn, missedOn } from './room-state.ts'
import type { StepProps } from './step-props.ts'

export interface BeginWithProps extends StepProps {
  readonly entry: BallotEntry
  readonly onTake: (draft: Partial<BallotDraft>) => void
}

/** In a later ballot that nobody has touched: begins with what the participant entered before. */
export function BeginWith({ followed, outbox, entry, onTake }: BeginWithProps) {
  if (entry.sent !== null || isUnsent(entry)) return null
  const entries = outbox.entries.value
  const missed = missedOn(followed.view, entries).at(-1)?.entry
  const arrived = arrivedOn(followed.view, entries).at(-1)
  const before = missed ?? arrived
  if (!before) return null
  const { strength, challenge, priority, language } = before.draft
  const draft = missed ? { strength, challenge, priority, language } : before.draft
  return (
    <Button look="secondary" onClick={() => onTake(draft)}>
      {t(missed ? 'ballot.take-texts' : 'ballot.begin-with')}
    </Button>
  )
}
