import { t } from '../language.tsx'
import type { SavingState } from './use-saving.ts'

/** Beside a form's button: whether what was typed is on its way, or waits for a connection. */
export function SavingNote({ state }: { state: SavingState }) {
  return (
    <p class="saving-note govuk-body" role="status">
      {state === 'saving' && t('form.saving')}
      {state === 'waiting' && <strong>{t('form.not-saved')}</strong>}
    </p>
  )
}
