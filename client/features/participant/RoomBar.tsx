import { t } from '../../language.tsx'
import { positionOf } from '../workshop-room/position.ts'
import { TimeLeft } from '../workshop-room/TimeLeft.tsx'
import { screenOf } from './room-state.ts'
import type { RoomProps } from './step-props.ts'

/** Where the workshop is, how much time is left, and whether there is a connection. */
export function RoomBar({ followed, outbox }: RoomProps) {
  const { view, connection, now } = followed
  const position = positionOf(view)
  const screen = screenOf(view)
  const lost = connection === 'lost' || outbox.unreached.value
  return (
    <div class={lost ? 'workshop-bar workshop-bar--lost' : 'workshop-bar'}>
      {position && screen !== 'lobby' && screen !== 'ended' && (
        <p class="workshop-bar__place">
          {t('workshop.judgement-of', { ...position })}
          {' – '}
          {view.now.ballot
            ? t('workshop.ballot-number', { number: view.now.ballot.number })
            : t(`workshop.step.${screen}`)}
        </p>
      )}
      {view.now.timer && (
        <p class="workshop-bar__time">
          <TimeLeft timer={view.now.timer} now={now} />
        </p>
      )}
      <p class="workshop-bar__connection" role="status">
        {t(lost ? 'taking-part.lost' : 'taking-part.connected')}
      </p>
      {!outbox.outlivesPage.value && (
        <p class="workshop-bar__connection">{t('taking-part.page-only')}</p>
      )}
    </div>
  )
}
