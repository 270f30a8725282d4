import type { Workshop } from '../../../server/contract/workshops.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'

/** What a consortium lead does next about the self-review workshop of their region. */
export type WorkshopStep =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'go-on' | 'run' | 'elsewhere' | 'ended'; readonly workshop: Workshop }

/**
 * A workshop that is open comes before one that is being prepared; what somebody else leads is named
 * as theirs. Null for whoever cannot prepare any. Rehearsals count as none.
 */
export function workshopStep(
  standing: Standing,
  workshops: readonly Workshop[],
  viewer: string,
): WorkshopStep | null {
  if (!preparesOwn(standing)) return null
  const real = workshops.filter(({ rehearsal }) => !rehearsal)
  const workshop =
    real.find(({ state }) => state === 'open') ?? real.find(({ state }) => state === 'preparing')
  if (workshop) {
    if (!isRunBy(workshop, viewer)) return { kind: 'elsewhere', workshop }
    return { kind: workshop.state === 'open' ? 'run' : 'go-on', workshop }
  }
  const last = real.at(-1)
  return last ? { kind: 'ended', workshop: last } : { kind: 'prepare' }
}

/** Whether somebody prepares the workshops of their own region. */
export const preparesOwn = (standing: Standing): boolean =>
  standing.ownRegion && can('workshop.prepare', standing)

/** Whether the workshops of a review may hold anything for somebody. */
export const readsWorkshops = (standing: Standing): boolean =>
  can('workshop.prepare', standing) ||
  can('workshop.read', standing) ||
  can('workshop.read-after-reveal', standing)

export const isRunBy = ({ facilitators }: Pick<Workshop, 'facilitators'>, viewer: string) =>
  facilitators.some(({ id }) => id === viewer)
