import type { OpenSittings } from '../../../server/contract/comparisons.ts'
import type { Round } from '../../../server/contract/rounds.ts'
import { hasReached } from '../../../server/core/workflow.ts'

type Reviews = readonly Pick<Round['reviews'][number], 'id' | 'stage'>[]
type Sittings = NonNullable<OpenSittings['others']>

/** Whether comparing ends once some reviews leave calibration: no other is still to leave it. */
export function endsComparing(all: Reviews, leaving: readonly { readonly id: string }[]): boolean {
  return all.every(
    ({ id, stage }) => hasReached(stage, 'feedback') || leaving.some((one) => one.id === id),
  )
}

/** The sittings in which something was chosen that would be lost, the viewer's own by their name. */
export function sittingsAtStake({ own, others }: OpenSittings, viewer: string): Sittings {
  const mine = own ? [{ judge: viewer, ...own }] : []
  return [...mine, ...(others ?? [])].filter(({ chosen }) => chosen > 0)
}
