import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { joinLink } from '../workshop-room/join-link.ts'

/** How people come in, how many are here, and the screen for the wall. */
export function RoomPanel({ room }: { room: Room<'facilitator'> }) {
  const { view, present } = room
  const { about, counts, now } = view
  return (
    <section class="panel" aria-labelledby="the-room">
      <h2 class="govuk-heading-s" id="the-room">
        {t('facilitate.room')}
      </h2>
      {about.code && now.state === 'open' && (
        <>
          <p class="panel__line">
            {t('facilitate.code')} <strong class="room-code">{about.code}</strong>
          </p>
          <p class="panel__line panel__line--small">
            {t('facilitate.join-address', { address: joinLink() })}
          </p>
        </>
      )}
      <ul class="room-counts">
        <li>{t('workshop.joined', { count: counts.joined })}</li>
        {!about.rehearsal && <li>{t('workshop.present', { count: present })}</li>}
        {now.ballot && (
          <li>
            <strong>{t('facilitate.answered', counts)}</strong>
          </li>
        )}
      </ul>
      <ul class="govuk-list panel__links">
        <li>
          <a
            class="govuk-link"
            href={workshopAddress(about.id, 'projector')}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('facilitate.projector')} {t('facilitate.new-window')}
          </a>
        </li>
        {now.state !== 'ended' && (
          <>
            <li>
              <a class="govuk-link" href={workshopAddress(about.id, 'invitation')}>
                {t('facilitate.invitation')}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={workshopAddress(about.id, 'ballots')}>
                {t('facilitate.paper-ballots')}
              </a>
            </li>
          </>
        )}
      </ul>
    </section>
  )
}
