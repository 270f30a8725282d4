import type { Role } from '../../../server/core/permissions.ts'

interface Named {
  readonly id: string
  readonly name: string
}

export interface TrialChoice {
  readonly role: Role
  readonly region: Named | null
}

/** Those that a newcomer tries first stand first. */
const order = [
  'reviewer',
  'lead-reviewer',
  'consortium-lead',
  'analyst',
  'administrator',
] as const satisfies readonly Role[]

/** Every region that a round has, once, in the order of the rounds. */
export function regionsOf(rounds: readonly { readonly regions: readonly Named[] }[]): Named[] {
  const regions = rounds.flatMap((round) => round.regions)
  return [...new Map(regions.map((region) => [region.id, region])).values()]
}

/** One way in a role; for consortium leads, one a region. */
export function trialChoices(regions: readonly Named[]): TrialChoice[] {
  return order.flatMap<TrialChoice>((role) =>
    role === 'consortium-lead' && regions.length > 0
      ? regions.map((region) => ({ role, region }))
      : [{ role, region: null }],
  )
}
