import { useState } from 'preact/hooks'
import { t } from '../../language.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeLeft } from '../workshop-room/TimeLeft.tsx'
import { secondsLeft } from '../workshop-room/time-left.ts'
import type { RoomPart } from './parts.ts'

type TimerMove = { readonly act: 'start' | 'pause' | 'resume' | 'stop'; readonly seconds?: number }

const longest = 7200

/** The timer that every screen shows. */
export function TimerPanel({ room, moves }: RoomPart) {
  const { timer, state } = room.view.now
  if (state !== 'open') return null
  const set = (body: TimerMove) => void moves.make({ path: 'timer', body })
  const addMinute = () => {
    if (!timer) return
    set({ act: 'start', seconds: Math.min(longest, secondsLeft(timer, room.now()) + 60) })
  }
  return (
    <section class="panel" aria-labelledby="timer">
      <h2 class="govuk-heading-s" id="timer">
        {t('facilitate.timer')}
      </h2>
      {timer === null ? (
        <StartTimer
          usual={minutesOf(room.view)}
          busy={moves.busy}
          onStart={(seconds) => set({ act: 'start', seconds })}
        />
      ) : (
        <>
          <p class="panel__line panel__line--large">
            <TimeLeft timer={timer} now={room.now} />{' '}
            {timer.endsAt === null && t('facilitate.timer-paused')}
          </p>
          <div class="panel__buttons">
            {timer.endsAt === null ? (
              <Button look="secondary" busy={moves.busy} onClick={() => set({ act: 'resume' })}>
                {t('facilitate.timer-resume')}
              </Button>
            ) : (
              <>
                <Button look="secondary" busy={moves.busy} onClick={() => set({ act: 'pause' })}>
                  {t('facilitate.timer-pause')}
                </Button>
                <Button look="secondary" busy={moves.busy} onClick={addMinute}>
                  {t('facilitate.timer-more')}
                </Button>
              </>
            )}
            <Button look="secondary" busy={moves.busy} onClick={() => set({ act: 'stop' })}>
              {t('facilitate.timer-stop')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function minutesOf({ agenda, now }: RoomPart['room']['view']): number {
  const item = agenda.find(({ judgement }) => judgement === now.place?.judgement)
  return item?.minutes ?? 5
}

function StartTimer(props: {
  readonly usual: number
  readonly busy: boolean
  readonly onStart: (seconds: number) => void
}) {
  const { usual, busy, onStart } = props
  const [minutes, setMinutes] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const shown = minutes ?? String(usual)

  function start(event: Event) {
    event.preventDefault()
    const count = /^\d{1,3}$/.test(shown.trim()) ? Number(shown) : 0
    const isSound = count >= 1 && count * 60 <= longest
    setWrong(!isSound)
    if (isSound && !busy) onStart(count * 60)
  }

  return (
    <form class="panel__form" onSubmit={start} noValidate>
      <TextField
        name="timer.minutes"
        label={t('facilitate.timer-minutes')}
        width={5}
        value={shown}
        error={wrong ? t('facilitate.timer-minutes-wrong') : null}
        autocomplete="off"
        onInput={setMinutes}
      />
      <Button type="submit" look="secondary" busy={busy}>
        {t('facilitate.timer-start')}
      </Button>
    </form>
  )
}
