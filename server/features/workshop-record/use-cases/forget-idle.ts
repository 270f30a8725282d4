import type { Deps } from '../../../deps.ts'
import { changeStream } from '../../../live/change.ts'
import { redactEvents } from '../../../live/events.ts'
import { withoutLabels } from '../../workshop-room/tell.ts'
import { forgetDevices } from '../../workshops/devices.ts'
import { listIdleWorkshops } from '../../workshops/idle.ts'
import { forgetNames } from '../../workshops/participants.ts'

/**
 * After so long without a sign of life a workshop that nobody ended counts as left, in milliseconds:
 * as long as the cookie of a participant lasts.
 */
const longestIdle = 14 * 24 * 60 * 60 * 1000

/**
 * Forgets who was in the workshops that nobody ended: the names and what devices are known by. Ballots
 * and agreed levels stay, and whoever comes again can join anew by the code.
 */
export async function forgetIdleWorkshops(deps: Deps): Promise<void> {
  const since = new Date(deps.now().getTime() - longestIdle).toISOString()
  for (const id of await listIdleWorkshops(deps.db, since)) {
    await changeStream(deps, id, async (trx) => {
      const [isIdle] = await listIdleWorkshops(trx, since, id)
      if (!isIdle) return
      await forgetNames(trx, id)
      await forgetDevices(trx, id)
      await redactEvents(trx, id, withoutLabels)
    })
  }
}
