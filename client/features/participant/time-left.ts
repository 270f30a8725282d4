import type { ParticipantView } from '../../../server/contract/live-workshop.ts'

/** How many seconds a timer has left, at a time by the server's clock; null without a timer. */
export function secondsLeft(timer: ParticipantView['now']['timer'], now: number): number | null {
  if (timer === null) return null
  if (timer.endsAt === null) return timer.left
  return Math.max(0, Math.ceil((Date.parse(timer.endsAt) - now) / 1000))
}

/** Seconds as minutes and seconds: 65 gives "1:05". */
export function clockFace(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
