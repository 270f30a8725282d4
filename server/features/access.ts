import type { Actor } from '../actor.ts'
import { type Action, can, type Standing, standingAnywhere } from '../core/permissions.ts'
import { AppError } from '../errors.ts'

/**
 * Refuses what the table of permissions does not grant.
 * @throws AppError not-signed-in for nobody, forbidden for others
 */
export function requirePermission(action: Action, standing: Standing): void {
  if (can(action, standing)) return
  throw new AppError(standing.role === 'nobody' ? 'not-signed-in' : 'forbidden')
}

export function requireAnywhere(actor: Actor, action: Action): void {
  requirePermission(action, standingAnywhere(actor.role))
}
