import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { fieldId } from '../../ui/field-errors.ts'
import { type BallotEntry, isSaved, isUnsent } from './entry.ts'
import type { Outbox } from './outbox.ts'

export interface BallotBarProps {
  readonly entry: BallotEntry
  readonly outbox: Outbox
  /** Whether a level was given and how sure one is of it is asked, and not said. */
  readonly lacksConfidence: boolean
}

/** The one button, where a thumb reaches it, and how things stand with the ballot. */
export function BallotBar({ entry, outbox, lacksConfidence }: BallotBarProps) {
  const saved = isSaved(entry)
  const isFirst = entry.sent === null
  return (
    <div class={saved ? 'ballot-bar ballot-bar--saved' : 'ballot-bar'}>
      <p class="ballot-bar__state" role="status">
        <strong>{stateOf(entry, outbox.unreached.value)}</strong>
        {saved && !lacksConfidence && <span> {t('ballot.can-change')}</span>}
      </p>
      {lacksConfidence && (
        <button type="button" class="link-button ballot-bar__open" onClick={toConfidence}>
          {t('ballot.say-confidence')}
        </button>
      )}
      {!saved && entry.state !== 'conflict' && (isFirst || isUnsent(entry)) && (
        <Button type="submit">{t(isFirst ? 'ballot.send' : 'ballot.change')}</Button>
      )}
    </div>
  )
}

/** To the question that may stand below the end of the screen. */
function toConfidence(): void {
  document.getElementById(fieldId('confidence'))?.focus()
}

function stateOf(entry: BallotEntry, unreached: boolean): string {
  if (isSaved(entry)) return t('ballot.state.saved')
  switch (entry.state) {
    case 'conflict':
      return t('ballot.state.conflict')
    case 'closed':
      return t('ballot.state.closed')
    case 'refused':
      return t('ballot.state.refused', { message: entry.message ?? '' })
    case 'waiting':
      if (isUnsent(entry)) return t('ballot.state.changed')
      return t(unreached ? 'ballot.state.waiting' : 'ballot.state.sending')
    case 'writing':
      if (entry.sent !== null) return t('ballot.state.changed')
      return t(isUnsent(entry) ? 'ballot.state.unsent' : 'ballot.state.empty')
  }
}
