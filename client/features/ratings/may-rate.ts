import type { Cell } from '../../../server/contract/cells.ts'
import { can } from '../../../server/core/permissions.ts'

/** Whether the viewer may write a first rating here: they have not sealed one yet. */
export function mayRate({ own, standing }: Cell): boolean {
  return own !== null && own.rating === null && can('rating.draft', standing)
}
