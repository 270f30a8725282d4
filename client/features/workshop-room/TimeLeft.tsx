import type { CommonView } from '../../../server/contract/live-workshop.ts'
import { t } from '../../language.tsx'
import { clock, secondsLeft } from './time-left.ts'
import { useNow } from './use-now.ts'

export interface TimeLeftProps {
  readonly timer: NonNullable<CommonView['now']['timer']>
  readonly now: () => number
}

/** The time that a timer has left; once it is over it says so and does nothing else. */
export function TimeLeft({ timer, now }: TimeLeftProps) {
  const left = secondsLeft(timer, useNow(now, timer.endsAt !== null))
  return (
    <span class="time-left" role="timer">
      {left === 0 ? (
        t('workshop.time-over')
      ) : (
        <>
          <span class="govuk-visually-hidden">{t('workshop.time-left')}: </span>
          {clock(left)}
        </>
      )}
    </span>
  )
}
