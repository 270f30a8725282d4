import type { Round } from '../../../server/contract/rounds.ts'
import { t } from '../../language.tsx'
import { calibrationAddress } from './session-addresses.ts'
import { mayAwait, useLobby } from './use-lobby.ts'

/** The way to the calibration session while a round is calibrated, with whether one is open. */
export function SessionLink({ round }: { round: Pick<Round, 'id' | 'standing'> }) {
  const { id, standing } = round
  const offers = mayAwait(standing)
  const isOpen = useLobby(offers ? id : null) != null
  if (!offers) return null
  return (
    <p class="govuk-body" role="status">
      <a
        class={isOpen ? 'govuk-link govuk-!-font-weight-bold' : 'govuk-link'}
        href={calibrationAddress(id)}
      >
        {t(isOpen ? 'session.link-open' : 'session.link')}
      </a>
    </p>
  )
}
