import { useState } from 'preact/hooks'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import type { Pass } from '../../../server/contract/workshops.ts'
import { joinAddress } from '../../addresses.ts'
import { type ApiError, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { formatTime } from '../../ui/format-date.ts'

/** A pass by which one more device of the participant comes in as the same participant. */
export function OtherDevice({ about }: Pick<ParticipantView, 'about'>) {
  const [made, setMade] = useState<Pass | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const { id, code } = about

  function make() {
    setError(null)
    const path = `/workshops/${id}/passes`
    api<Pass>(path, { method: 'POST', forParticipant: true }).then(setMade, setError)
  }

  return (
    <Details summary={t('taking-part.other-device')}>
      {made && (
        <>
          <p class="govuk-body">
            {t('taking-part.pass-how', {
              address: `${location.host}${joinAddress().split('?')[0]}`,
              code: code ?? '',
            })}
          </p>
          <p class="pass" role="status">
            {made.pass}
          </p>
          <p class="govuk-body">
            {t('taking-part.pass-until', { time: formatTime(new Date(made.until)) })}
          </p>
        </>
      )}
      {error && (
        <p class="govuk-error-message" role="alert">
          {error.tell()}
        </p>
      )}
      {!made && <p class="govuk-body">{t('taking-part.pass-what')}</p>}
      <Button look="secondary" onClick={make}>
        {t(made ? 'taking-part.pass-again' : 'taking-part.pass-make')}
      </Button>
    </Details>
  )
}
