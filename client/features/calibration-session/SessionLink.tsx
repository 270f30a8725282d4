import type { SessionSummary } from '../../../server/contract/calibration-sessions.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'
import { t } from '../../language.tsx'
import { useResource } from '../../resource.ts'
import { calibrationAddress } from './session-addresses.ts'

/** The way to the calibration session while a round is calibrated, with whether one is open. */
export function SessionLink({ round }: { round: Pick<Round, 'id' | 'standing'> }) {
  const { id, standing } = round
  const offers = can('calibration.follow', standing) && standing.stage === 'calibration'
  const sessions = useResource<SessionSummary[]>(
    offers ? `/rounds/${id}/calibration-sessions` : null,
  )
  if (!offers) return null
  const isOpen = sessions.data?.some(({ state }) => state === 'open') ?? false
  const link = (
    <a class="govuk-link" href={calibrationAddress(id)}>
      {t(isOpen ? 'session.link-open' : 'session.link')}
    </a>
  )
  return <p class="govuk-body">{isOpen ? <strong>{link}</strong> : link}</p>
}
