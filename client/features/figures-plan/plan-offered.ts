import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'

/** Whether the way to the plan of the figures stands on other pages: as long as there is one to make. */
export function offersPlan({
  standing,
  revealedAt,
  provenance,
}: Pick<Round, 'standing' | 'revealedAt' | 'provenance'>): boolean {
  return can('figures.plan', standing) && revealedAt === null && provenance !== 'source'
}
