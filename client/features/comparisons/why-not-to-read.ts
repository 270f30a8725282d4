import type { Round } from '../../../server/contract/rounds.ts'
import { readingRight } from '../../../server/core/comparisons/judging.ts'
import { can } from '../../../server/core/permissions.ts'

/** Whether somebody may read what comes of the comparisons of a round. */
export function mayReadComparisons({
  provenance,
  standing,
}: Pick<Round, 'provenance' | 'standing'>) {
  return can(readingRight(provenance), standing)
}

/** The message for somebody who may not: it has not come to that yet, or it is not for them. */
export function whyNotToRead(round: Pick<Round, 'provenance' | 'standing'>) {
  const revealed = { ...round, standing: { ...round.standing, revealed: true } }
  return mayReadComparisons(revealed)
    ? ('comparisons.not-revealed' as const)
    : ('comparisons.closed' as const)
}
