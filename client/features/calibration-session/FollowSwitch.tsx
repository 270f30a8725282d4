import { useLocation } from 'preact-iso'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { followsLead } from './follow-lead.ts'
import type { RoundSession } from './use-round-session.ts'

/** Goes along with the lead, or stays; going along again leads to where the session is. */
export function FollowSwitch({ session }: { session: RoundSession }) {
  const { open, roundId } = session
  const { route } = useLocation()
  if (!open) return null
  const { now, people } = open.view
  if (people.some(({ id, part }) => id === user.value?.id && part === 'lead')) return null
  const follows = followsLead.value
  function turn() {
    followsLead.value = !follows
    const { place } = now
    if (!follows && place) route(cellAddress(roundId, place.region, place.judgement))
  }
  return (
    <button
      type="button"
      class="govuk-button govuk-button--secondary session-bar__button"
      aria-pressed={follows}
      onClick={turn}
    >
      {t(follows ? 'session.follows' : 'session.rejoin')}
    </button>
  )
}
