import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'

/**
 * Whether the figures of a round are open to the viewer, or why not: a document’s scores are not in
 * its text; nothing is told before the reveal; or they are not for the viewer at all.
 */
export type FiguresOffered = 'open' | 'source' | 'not-revealed' | 'closed'

export function figuresOffered({
  provenance,
  standing,
}: Pick<Round, 'provenance' | 'standing'>): FiguresOffered {
  if (provenance === 'source') return 'source'
  if (can('figures.read', standing)) return 'open'
  return can('figures.read', { ...standing, revealed: true }) ? 'not-revealed' : 'closed'
}

/** Whether the way to the figures stands on a round’s page: not where they never come. */
export function offersFigures(round: Pick<Round, 'provenance' | 'standing'>): boolean {
  const offered = figuresOffered(round)
  return offered === 'open' || offered === 'not-revealed'
}
