import { type Action, can, type Role } from '../server/core/permissions.ts'

/** Whether a role may do something that concerns no single round or review. */
export function mayAnywhere(action: Action, role: Role | null): boolean {
  return can(action, {
    role: role ?? 'nobody',
    leads: false,
    assigned: false,
    inRound: false,
    ownRegion: false,
    stage: null,
    revealed: false,
    public: false,
  })
}
