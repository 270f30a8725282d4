import { useLocation } from 'preact-iso'
import { address } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { SendingState } from '../decisions/use-sending.ts'

/** How the sending goes, or what it waits for. */
export function SendingNote({ state }: { state: SendingState }) {
  const { url } = useLocation()
  return (
    <p class="submit-row__state govuk-body" role="status">
      {state === 'sending' && t('form.saving')}
      {state === 'waiting' && <strong>{t('form.not-saved')}</strong>}
      {state === 'signed-out' && (
        <a class="govuk-link" href={address('/sign-in', { return: url })}>
          {t('form.sign-in-again')}
        </a>
      )}
    </p>
  )
}
