import type { Deps } from './deps.ts'
import {
  followsCalibration,
  keepSessionPresence,
} from './features/calibration-sessions/presence.ts'
import { keepWorkshopPresence } from './features/workshop-room/presence.ts'

/** How often a stream gives a sign of life, in milliseconds. */
const beat = 10_000

/**
 * Gives every stream of this process a sign of life at intervals, notes who is there, and tells
 * those who follow; gives the function that stops it.
 */
export function startPresence(deps: Deps, onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    tellPresence(deps).catch(onError)
  }, beat)
  timer.unref()
  return () => clearInterval(timer)
}

/** Notes who is there in this process, and tells everybody who, or how many, are there in all. */
export async function tellPresence(deps: Deps): Promise<void> {
  for (const [streamId, audiences] of deps.live.present()) {
    const keep = audiences.some(followsCalibration) ? keepSessionPresence : keepWorkshopPresence
    deps.live.tell(streamId, 'all', 'beat', await keep(deps, streamId, audiences))
  }
}
