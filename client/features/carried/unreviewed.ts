import type { CarriedRound } from '../../../server/contract/carried.ts'

export type Unreviewed = NonNullable<CarriedRound['unreviewed']>[number]

export interface UnreviewedInRegion {
  readonly region: { readonly id: string; readonly name: string }
  readonly judgements: readonly Unreviewed[]
}

/** What nobody has looked at yet, by region in the round's order; regions without any are not told. */
export function groupUnreviewed(
  unreviewed: readonly Unreviewed[],
  regions: readonly { readonly id: string; readonly name: string }[],
): UnreviewedInRegion[] {
  return regions
    .map((region) => ({
      region,
      judgements: unreviewed.filter((one) => one.region === region.id),
    }))
    .filter(({ judgements }) => judgements.length > 0)
}
