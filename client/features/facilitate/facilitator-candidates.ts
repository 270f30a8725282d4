import type { Person } from '../../../server/contract/accounts.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import type { Workshop } from '../../../server/contract/workshops.ts'

/** What of a round says who is on its review team. */
interface RoundTeam extends Pick<Round, 'leads'> {
  readonly reviews: readonly Pick<Round['reviews'][number], 'id' | 'reviewers'>[]
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Who can help to run a workshop: the round's lead reviewers, the review's reviewers, and leads of
 * the region's own body where the viewer may see who they are. The server decides.
 */
export function facilitatorCandidates(
  workshop: Pick<Workshop, 'reviewId' | 'region' | 'facilitators'>,
  round: RoundTeam | null,
  people: readonly Pick<Person, 'id' | 'name' | 'role' | 'regions' | 'disabled'>[],
): Named[] {
  const reviewers = round?.reviews.find(({ id }) => id === workshop.reviewId)?.reviewers ?? []
  const own = people.filter(
    ({ role, regions, disabled }) =>
      role === 'consortium-lead' && !disabled && regions.includes(workshop.region.id),
  )
  const runs = new Set(workshop.facilitators.map(({ id }) => id))
  const found = new Map<string, Named>()
  for (const { id, name } of [...(round?.leads ?? []), ...reviewers, ...own]) {
    if (!runs.has(id)) found.set(id, { id, name })
  }
  return [...found.values()]
}
