import { presenceLength } from '../../core/workshop/participants.ts'
import type { Deps } from '../../deps.ts'
import type { Audience } from '../../live/wire.ts'
import { listHere, noteAttending } from './attendance.ts'

const personPrefix = 'person:'

/** Whether those who follow a stream follow a calibration session. */
export const followsCalibration = (audience: Audience): boolean => audience.includes('calibration')

/** Notes who follows a session in this process, and says who does in all. */
export async function keepSessionPresence(
  deps: Deps,
  sessionId: string,
  audiences: readonly Audience[],
): Promise<object> {
  const people = audiences.flatMap((names) =>
    names
      .filter((name) => name.startsWith(personPrefix))
      .map((name) => name.slice(personPrefix.length)),
  )
  await noteAttending(deps.db, sessionId, people, deps.now().toISOString())
  return readPresence(deps, sessionId)
}

/** Who was heard of lately, in whichever process they are. */
export async function readPresence(
  { db, now }: Deps,
  sessionId: string,
): Promise<{ now: string; present: number; here: string[] }> {
  const at = now()
  const since = new Date(at.getTime() - presenceLength).toISOString()
  const here = await listHere(db, sessionId, since)
  return { now: at.toISOString(), present: here.length, here }
}
