import type { Person } from '../../../server/contract/accounts.ts'
import type { WholeReview } from '../../../server/contract/whole-review.ts'

type Named = Pick<Person, 'id' | 'name' | 'role' | 'disabled'>

/**
 * The reviewers who can take a review over: not recused from it and not rating it already. The
 * server decides, for it knows more of who has rated.
 */
export function candidatesFor(
  { review, progress }: Pick<WholeReview, 'review' | 'progress'>,
  people: readonly Named[],
): Named[] {
  const away = [...review.reviewers, ...(review.recused ?? [])].map(({ id }) => id)
  const rated = (progress ?? []).map(({ rater }) => rater)
  return people.filter(
    ({ id, name, role, disabled }) =>
      role === 'reviewer' && !disabled && !away.includes(id) && !rated.includes(name),
  )
}
