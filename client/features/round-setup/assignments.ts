import type { Person } from '../../../server/contract/accounts.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Role } from '../../../server/core/permissions.ts'

/** An assignment is known by its path in the API. */
export type Assignment = string

export const leadOf = (round: string, person: string): Assignment =>
  `/rounds/${round}/leads/${person}`
export const reviewerOf = (review: string, person: string): Assignment =>
  `/reviews/${review}/reviewers/${person}`

export function assignmentsIn(round: Pick<Round, 'id' | 'leads' | 'reviews'>): Set<Assignment> {
  return new Set([
    ...round.leads.map(({ id }) => leadOf(round.id, id)),
    ...round.reviews.flatMap((review) =>
      review.reviewers.map(({ id }) => reviewerOf(review.id, id)),
    ),
  ])
}

/** What somebody ticked (true) or unticked (false) and has not saved yet. */
export type Wishes = ReadonlyMap<Assignment, boolean>

export function isTicked(saved: ReadonlySet<Assignment>, wishes: Wishes, one: Assignment): boolean {
  return wishes.get(one) ?? saved.has(one)
}

export interface AssignmentChange {
  readonly path: Assignment
  readonly method: 'PUT' | 'DELETE'
}

/** What is left to send: only what this person changed, whatever others have changed meanwhile. */
export function changesFor(saved: ReadonlySet<Assignment>, wishes: Wishes): AssignmentChange[] {
  return [...wishes]
    .filter(([path, wanted]) => saved.has(path) !== wanted)
    .map(([path, wanted]) => ({ path, method: wanted ? 'PUT' : 'DELETE' }))
}

/** Who can be given a task: those in the role, and whoever has it already. */
export function candidates(
  people: readonly Person[],
  role: Role,
  hasTask: (person: string) => boolean,
): Person[] {
  return people.filter(({ id, role: own, disabled }) => (own === role && !disabled) || hasTask(id))
}
