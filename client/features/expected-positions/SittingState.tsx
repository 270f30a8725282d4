import { useLocation } from 'preact-iso'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { formatTime } from '../../ui/format-date.ts'
import type { Sitting } from './use-sitting.ts'

/** Whether what was typed is on the server; told to screen readers when it changes. */
export function SittingState({ sitting }: { sitting: Sitting }) {
  const { url } = useLocation()
  return (
    <div class="position-sitting__state govuk-body">
      <span role="status">{stateText(sitting)}</span>{' '}
      {sitting.saving.state === 'signed-out' && (
        <a class="govuk-link" href={address('/sign-in', { return: url })}>
          {t('form.sign-in-again')}
        </a>
      )}
    </div>
  )
}

function stateText({ saving, savedAt, incomplete, fault }: Sitting): string {
  if (saving.state === 'sending') return t('form.saving')
  if (saving.state === 'waiting') return t('form.not-saved')
  if (fault) return t(`position.${fault}`)
  if (incomplete) return t('positions.incomplete')
  return savedAt ? t('form.saved', { time: formatTime(savedAt) }) : ''
}
