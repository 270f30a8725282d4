import type { CommonView } from '../../../server/contract/live-workshop.ts'

type Timer = NonNullable<CommonView['now']['timer']>

/** How many seconds a timer has left at a time by the server's clock; never below 0. */
export function secondsLeft({ endsAt, left }: Timer, now: number): number {
  if (endsAt === null) return left ?? 0
  return Math.max(0, Math.ceil((Date.parse(endsAt) - now) / 1000))
}

/** Minutes and seconds, as "4:05". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
