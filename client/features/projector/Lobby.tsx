import { language, t } from '../../language.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { type PrintKey, printed } from '../workshop-print/print-words.ts'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { joinLink } from '../workshop-room/join-link.ts'

/** How to join, for people who come in; before the room opens, that it is not open. */
export function Lobby({ room }: { room: Room<'projector'> }) {
  const { about, now, counts } = room.view
  if (now.state === 'preparing' || about.code === null) {
    return <p class="projector__big">{t('projector.not-open')}</p>
  }
  const address = joinLink().replace(/^https?:\/\//, '')
  return (
    <div class="lobby">
      <QrCode text={joinLink(about.code)} label={t('projector.qr', { address })} />
      <div class="lobby__words">
        <p class="projector__big">
          <InBoth say="wall.join" />
        </p>
        <p>
          <InBoth say="wall.join-at" />
          <strong class="lobby__address">{address}</strong>
        </p>
        <p>
          <InBoth say="wall.join-code" />
          <strong class="lobby__code">{about.code}</strong>
        </p>
        <p class="projector__big">{t('workshop.joined', { count: counts.joined })}</p>
      </div>
    </div>
  )
}

/** The same words in both languages, since whoever comes in has chosen none: the screen's first. */
function InBoth({ say }: { say: PrintKey }) {
  const first = language.value
  return [first, first === 'en' ? 'cy' : 'en'].map((one) => (
    <span key={one} class="lobby__line" lang={one}>
      {printed(one as 'en' | 'cy', say)}
    </span>
  ))
}
