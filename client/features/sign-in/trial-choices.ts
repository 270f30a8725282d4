import { type Role, roles } from '../../../server/core/permissions.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export interface TrialChoice {
  readonly role: Role
  readonly region: Named | null
}

/** Every region that a round has, once, in the order of the rounds. */
export function regionsOf(rounds: readonly { readonly regions: readonly Named[] }[]): Named[] {
  const regions = rounds.flatMap((round) => round.regions)
  return [...new Map(regions.map((region) => [region.id, region])).values()]
}

/** One way in a role; for consortium leads, one a region. */
export function trialChoices(regions: readonly Named[]): TrialChoice[] {
  return roles.flatMap<TrialChoice>((role) =>
    role === 'consortium-lead' && regions.length > 0
      ? regions.map((region) => ({ role, region }))
      : [{ role, region: null }],
  )
}
