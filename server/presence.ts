import type { Deps } from './deps.ts'
import { waitsForCalibration } from './features/calibration-sessions/lobby.ts'
import {
  followsCalibration,
  keepSessionPresence,
} from './features/calibration-sessions/presence.ts'
import { keepWorkshopPresence } from './features/workshop-room/presence.ts'
import type { Audience } from './live/wire.ts'

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
    deps.live.tell(streamId, 'all', 'beat', await keep(deps, streamId, audiences))
  }
}

async function keep(deps: Deps, streamId: string, audiences: readonly Audience[]): Promise<object> {
  if (audiences.some(waitsForCalibration)) return { now: deps.now().toISOString() }
  const keepThere = audiences.some(followsCalibration) ? keepSessionPresence : keepWorkshopPresence
  return keepThere(deps, streamId, audiences)
}
