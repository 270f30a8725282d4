import { language, t } from '../language.tsx'
import { announce } from '../ui/announcements.tsx'
import { formatInstant, formatTime } from '../ui/format-date.ts'

export interface RecoveredNoteProps {
  /** When it was typed; null where nothing was recovered. */
  readonly at: Date | null
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** Says that a form holds words of an earlier visit which never reached the server. */
export function RecoveredNote({ at, onKeep, onDiscard }: RecoveredNoteProps) {
  if (at === null) return null
  const isToday = at.toDateString() === new Date().toDateString()
  const time = isToday ? formatTime(at) : formatInstant(at.toISOString(), language.value)
  const discard = () => {
    onDiscard()
    announce(t('buffer.discarded'))
  }
  return (
    <div class="recovered-note">
      <p class="recovered-note__text" role="status">
        {t('buffer.recovered', { time })}
      </p>
      <button type="button" class="link-button" onClick={onKeep}>
        {t('buffer.keep')}
      </button>
      <button type="button" class="link-button" onClick={discard}>
        {t('buffer.discard')}
      </button>
    </div>
  )
}
