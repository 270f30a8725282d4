import { useLocation } from 'preact-iso'
import { address } from '../../addresses.ts'
import { outlivesPage } from '../../buffer/buffer.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import type { SendingState } from './use-sending.ts'

/** The button that sends a form, and beside it how the sending goes or what it waits for. */
export function SubmitRow(props: {
  readonly state: SendingState
  readonly text: string
  readonly secondary?: boolean
}) {
  const { state, text, secondary = false } = props
  const { url } = useLocation()
  return (
    <div class="submit-row">
      <Button type="submit" {...(secondary && { look: 'secondary' })} busy={state === 'sending'}>
        {text}
      </Button>
      <p class="submit-row__state govuk-body" role="status">
        {state === 'sending' && t('form.saving')}
        {state === 'waiting' && (
          <strong>{t(outlivesPage.value ? 'buffer.kept-here' : 'buffer.keep-open')}</strong>
        )}
        {state === 'signed-out' && (
          <a class="govuk-link" href={address('/sign-in', { return: url })}>
            {t('form.sign-in-again')}
          </a>
        )}
      </p>
    </div>
  )
}
