import { t } from '../language.tsx'
import { shownAsOf } from '../stale.ts'
import { formatTime } from './format-date.ts'

/** Says that what the page shows comes from memory, for lack of a connection. */
export function OfflineNote() {
  const asOf = shownAsOf.value
  return (
    <div role="status" class={asOf ? 'offline-note' : undefined}>
      {asOf && <p class="offline-note__text">{t('offline.as-of', { time: formatTime(asOf) })}</p>}
    </div>
  )
}
