import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { AgendaAnswer, SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { cellAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { user } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { FollowSwitch } from './FollowSwitch.tsx'
import { followsLead, onLeadMoved } from './follow-lead.ts'
import { LeadControls } from './LeadControls.tsx'
import { cellName, regionName, type SessionNames } from './names.ts'
import { RecusedNote } from './RecusedNote.tsx'
import { isSameCell, otherRegionsId, recusedFrom } from './session.ts'
import { calibrationAddress } from './session-addresses.ts'
import type { RoundSession } from './use-round-session.ts'

export interface SessionBarProps {
  readonly session: RoundSession
  readonly names: SessionNames
  /** Null until it has come. */
  readonly agenda: AgendaAnswer | null
  /** The judgement that the page shows; null for a page of all of them. */
  readonly shown: SessionCell | null
  readonly isTable?: boolean
  /** Whether the page sets the regions side by side. */
  readonly isAcross?: boolean
  /** Whether words stand on the page that have not been sent. */
  readonly isWriting?: () => boolean
}

/** Where the session is, who is there, and the way to go along or on; nothing without a session. */
export function SessionBar(props: SessionBarProps) {
  const { session, names, agenda, shown, isTable = false, isAcross = false } = props
  const { open, roundId } = session
  useGoingAlong(props)
  if (!open) return null
  const { now, people } = open.view
  const { place } = now
  const recused = recusedFrom(people, user.value?.id)
  const stepsOut = place !== null && recused.includes(place.region)
  const here = people.filter(({ id }) => open.here.includes(id)).map(({ name }) => name)
  return (
    <section class="session-bar not-printed" aria-label={t('session.title')}>
      <p class="session-bar__place">
        <strong>{t('session.now')}</strong>{' '}
        {place === null ? (
          t('session.between')
        ) : stepsOut ? (
          cellName(names, place)
        ) : isSameCell(place, shown) ? (
          <span aria-current="location">{cellName(names, place)}</span>
        ) : (
          <a
            class="govuk-link"
            href={cellAddress(roundId, place.region, place.judgement)}
            onClick={() => {
              followsLead.value = true
            }}
          >
            {cellName(names, place)}
          </a>
        )}
      </p>
      <p class="session-bar__facts">
        {t('session.here', { count: here.length, names: here.join(', ') })}{' '}
        {open.connection === 'lost' && <strong>{t('session.lost')}</strong>}
      </p>
      {stepsOut && place && (
        <p class="session-bar__recused">
          <strong>{t('session.step-out', { region: regionName(names, place.region) })}</strong>
        </p>
      )}
      {!stepsOut && <RecusedNote regions={recused} names={names} />}
      <div class="session-bar__acts">
        <LeadControls {...{ session, names, agenda, shown }} />
        {!isTable && <FollowSwitch session={session} />}
        {isAcross && (
          <a class="govuk-link" href={`#${otherRegionsId}`}>
            {t('session.regions')}
          </a>
        )}
        {(shown !== null || isTable) && (
          <a class="govuk-link" href={calibrationAddress(roundId)}>
            {t('session.to-agenda')}
          </a>
        )}
      </div>
    </section>
  )
}

/** Goes where the lead goes, and says where that is. */
function useGoingAlong({ session, names, shown, isTable = false, isWriting }: SessionBarProps) {
  const { open, roundId } = session
  const { route } = useLocation()
  const place = open?.view.now.place ?? null
  const key = open ? JSON.stringify(place) : null
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (key === null) return
    const moved = before.current !== null && before.current !== key
    const looksElsewhere = before.current === null && shown !== null && !isSameCell(place, shown)
    before.current = key
    if (looksElsewhere && place !== null) followsLead.value = false
    if (!moved) return
    announce(place ? t('session.went', { cell: cellName(names, place) }) : t('session.between'))
    const writing = isWriting?.() ?? false
    const follows = followsLead.value
    const recused = recusedFrom(open?.view.people ?? [], user.value?.id)
    const stepsOut = place !== null && recused.includes(place.region)
    const what = onLeadMoved({ follows, place, shown, isTable, stepsOut, isWriting: writing })
    if (what === 'go' && place) route(cellAddress(roundId, place.region, place.judgement))
  }, [key])
}
