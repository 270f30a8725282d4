import { presenceLength } from '../../core/workshop/participants.ts'
import type { Deps } from '../../deps.ts'
import { countSeen, noteSeen } from '../workshops/participants.ts'

/** How often a stream gives a sign of life, in milliseconds. */
const beat = 10_000

const participantName = 'one:'

/**
 * Gives every stream of this process a sign of life at intervals, notes which participants are
 * there, and tells how many are; gives the function that stops it.
 */
export function startPresence(deps: Deps, onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    tellPresence(deps).catch(onError)
  }, beat)
  timer.unref()
  return () => clearInterval(timer)
}

/** Notes which participants are there in this process, and tells everybody how many there are in all. */
export async function tellPresence({ db, live, now }: Deps): Promise<void> {
  const at = now()
  for (const [streamId, audiences] of live.present()) {
    const here = audiences.flatMap((names) =>
      names
        .filter((name) => name.startsWith(participantName))
        .map((name) => name.slice(participantName.length)),
    )
    await noteSeen(db, here, at.toISOString())
    const since = new Date(at.getTime() - presenceLength).toISOString()
    const present = await countSeen(db, streamId, since)
    live.tell(streamId, 'all', 'beat', { now: at.toISOString(), present })
  }
}
