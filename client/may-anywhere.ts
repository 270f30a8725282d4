import { type Action, can, type Role, standingAnywhere } from '../server/core/permissions.ts'

/** Whether a role may do something that concerns no single round or review. */
export function mayAnywhere(action: Action, role: Role | null): boolean {
  return can(action, standingAnywhere(role ?? 'nobody'))
}
