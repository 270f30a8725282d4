import { workshopAddress } from '../../addresses.ts'
import { t } from '../../language.tsx'
import { InsetText } from '../../ui/InsetText.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { joinLink, reachesOthers } from '../workshop-room/join-link.ts'

/** What there is to do until everybody is in. */
export function LobbyPart({ room }: { room: Room<'facilitator'> }) {
  const { about, counts } = room.view
  return (
    <section class="letting-in" aria-labelledby="letting-in">
      <h2 class="govuk-heading-m" id="letting-in">
        {t('facilitate.lobby')}
      </h2>
      {about.rehearsal && <p class="govuk-body">{t('facilitate.lobby-rehearsal')}</p>}
      {!reachesOthers() && <InsetText>{t('facilitate.lobby-own-address')}</InsetText>}
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          {t('facilitate.lobby-projector')}
          <div>
            <a
              class="govuk-link"
              href={workshopAddress(about.id, 'projector')}
              target="_blank"
              rel="noopener noreferrer"
            >
              {t('facilitate.projector')} {t('facilitate.new-window')}
            </a>
          </div>
        </li>
        <li>
          {t('facilitate.lobby-join', { address: joinLink() })}{' '}
          <strong class="room-code">{about.code}</strong>
        </li>
        <li>{t('facilitate.lobby-paper')}</li>
      </ol>
      <p class="govuk-body-l">
        <strong>{t('workshop.joined', { count: counts.joined })}</strong>
      </p>
    </section>
  )
}
