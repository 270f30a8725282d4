import type { FastifyBaseLogger } from 'fastify'
import type { Deps } from './deps.ts'
import { deleteOldAttempts } from './features/sessions/attempts.ts'
import { deleteExpiredSessions } from './features/sessions/repository.ts'
import { forgetIdleWorkshops } from './features/workshop-record/use-cases/forget-idle.ts'
import { forgetOldDevices } from './features/workshops/devices.ts'

const interval = 60 * 60 * 1000

/** Forgets every hour what has run out; gives the function that stops it. */
export function startHousekeeping(deps: Deps, log: FastifyBaseLogger): () => void {
  const { db, now } = deps
  const timer = setInterval(async () => {
    try {
      await deleteExpiredSessions(db, now())
      await deleteOldAttempts(db, now())
      await forgetOldDevices(db, now())
      await forgetIdleWorkshops(deps)
    } catch (error) {
      log.error(error, 'housekeeping failed')
    }
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}
