import { t } from '../language.tsx'
import { formatTime } from './format-date.ts'

/** When a form was last saved; nothing before that. */
export function SavedNote({ savedAt }: { savedAt: Date | null }) {
  if (savedAt === null) return null
  return <p class="govuk-body saved-note">{t('form.saved', { time: formatTime(savedAt) })}</p>
}
