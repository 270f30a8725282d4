import { presenceLength } from '../../core/workshop/participants.ts'
import type { Deps } from '../../deps.ts'
import type { Audience } from '../../live/wire.ts'
import { countSeen, noteSeen } from '../workshops/participants.ts'

const participantName = 'one:'

/** Notes which participants are there in this process, and says how many are in all. */
export async function keepWorkshopPresence(
  { db, now }: Deps,
  workshopId: string,
  audiences: readonly Audience[],
): Promise<object> {
  const at = now()
  const here = audiences.flatMap((names) =>
    names
      .filter((name) => name.startsWith(participantName))
      .map((name) => name.slice(participantName.length)),
  )
  await noteSeen(db, here, at.toISOString())
  const since = new Date(at.getTime() - presenceLength).toISOString()
  return { now: at.toISOString(), present: await countSeen(db, workshopId, since) }
}
