import { t } from '../../language.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { joinLink } from '../workshop-room/join-link.ts'

/** How to join, for people who come in; before the room opens and after it ended, that alone. */
export function Lobby({ room }: { room: Room<'projector'> }) {
  const { about, now, counts } = room.view
  if (now.state === 'ended') return null
  if (now.state === 'preparing' || about.code === null) {
    return <p class="projector__big">{t('projector.not-open')}</p>
  }
  const address = joinLink().replace(/^https?:\/\//, '')
  return (
    <div class="lobby">
      <QrCode text={joinLink(about.code)} label={t('projector.qr', { address })} />
      <div class="lobby__words">
        <p class="projector__big">{t('projector.join')}</p>
        <p>
          {t('projector.join-at')}
          <br />
          <strong class="lobby__address">{address}</strong>
        </p>
        <p>
          {t('projector.join-code')}
          <br />
          <strong class="lobby__code">{about.code}</strong>
        </p>
        <p class="projector__big">{t('workshop.joined', { count: counts.joined })}</p>
      </div>
    </div>
  )
}
