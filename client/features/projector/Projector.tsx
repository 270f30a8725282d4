import { useEffect } from 'preact/hooks'
import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { inLanguage, language, t } from '../../language.tsx'
import { isTrial } from '../../session.tsx'
import { announce } from '../../ui/announcements.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { AgreedList } from '../workshop-room/AgreedList.tsx'
import type { Room } from '../workshop-room/FollowedWorkshop.tsx'
import { StepStrip } from '../workshop-room/StepStrip.tsx'
import { TimeLeft } from '../workshop-room/TimeLeft.tsx'
import { countText, placeName, titleOf } from '../workshop-room/titles.ts'
import { Controls } from './Controls.tsx'
import { Lobby } from './Lobby.tsx'
import { isDark } from './projector-look.ts'
import { Scene } from './Scene.tsx'

/** One thing at a time, in letters that are read from the back of the room. */
export function Projector({ room }: { room: Room<'projector'> }) {
  const { view, framework, now, connection } = room
  const { place, timer, state } = view.now
  const title = titleFor(room)
  useEffect(() => {
    document.title = `${t('projector.title')} – ${t('toolkit.name')}`
  })
  useEffect(() => announce(placeName(framework, place)), [place?.judgement, place?.step])
  return (
    <main class={isDark.value ? 'projector projector--dark' : 'projector'} id="main">
      <header class="projector__head">
        <div>
          <p class="projector__where">{whereWords(view).join(' · ')}</p>
          <h1 class="projector__title">{title}</h1>
        </div>
        {timer && state === 'open' && (
          <p class="projector__time">
            <TimeLeft timer={timer} now={now} />
          </p>
        )}
      </header>
      {place && state === 'open' && <StepStrip view={view} />}
      <div class="projector__scene">
        {state === 'ended' ? (
          <AgreedList agenda={view.agenda} framework={framework} />
        ) : place && state === 'open' ? (
          <Scene room={room} />
        ) : (
          <Lobby room={room} />
        )}
      </div>
      <footer class="projector__foot">
        {connection === 'lost' && <strong role="status">{t('workshop.lost')}</strong>}
        <span>{origin(view)}</span>
        <Controls />
      </footer>
    </main>
  )
}

/** The region, how far the room has come, and the code for those who come late. */
function whereWords(view: CommonView): string[] {
  const { about, now } = view
  const region = inLanguage(about.region)
  const count = now.state === 'open' ? countText(view) : null
  if (count === null) return [region]
  return [region, count, ...(about.code ? [t('projector.code', { code: about.code })] : [])]
}

function titleFor({ view, framework }: Room<'projector'>): string {
  const { place, state } = view.now
  if (state === 'ended') return t('projector.thanks')
  if (place === null || state !== 'open') return t('workshop.title')
  return titleOf(framework, place.judgement)
}

/** Where what the screen shows comes from, as on every page; a trial says so. */
function origin({ about }: CommonView): string {
  const date = formatDate(about.positionAt, language.value)
  return [
    ...(isTrial.value ? [t('trial.tag')] : []),
    ...(about.rehearsal ? [t('projector.rehearsal')] : []),
    ...(about.provenance === 'live' ? [] : [t(`projector.provenance-${about.provenance}`)]),
    t('position.as-at', { date }),
  ].join(' · ')
}
