import { useEffect, useState } from 'preact/hooks'
import type { ParticipantView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { clockFace, secondsLeft } from './time-left.ts'

export interface TimeLeftProps {
  readonly timer: ParticipantView['now']['timer']
  /** The server's time. */
  readonly now: () => number
}

/** How much time is left, in small letters: told to nobody who does not look. */
export function TimeLeft({ timer, now }: TimeLeftProps) {
  const [, setTick] = useState(0)
  const runs = timer !== null && timer.endsAt !== null
  useEffect(() => {
    if (!runs) return
    const ticking = setInterval(() => setTick((count) => count + 1), 1000)
    return () => clearInterval(ticking)
  }, [runs])
  const left = secondsLeft(timer, now())
  if (left === null) return null
  return (
    <p class="workshop-bar__time">
      {left > 0 ? (
        <>
          {t('workshop.time-left')} <span class="workshop-bar__clock">{clockFace(left)}</span>
        </>
      ) : (
        t('workshop.time-over')
      )}
    </p>
  )
}
