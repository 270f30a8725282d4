import type { Figures, ShownSelfReview } from '../../../server/contract/figures.ts'

/** How the teams' own levels compare with their reviewers'. */
export type Counted = Pick<ShownSelfReview, 'higher' | 'same' | 'lower' | 'notCompared'>

export function countAll(counted: readonly Counted[]): Counted {
  const total = (key: keyof Counted) => counted.reduce((sum, one) => sum + one[key], 0)
  return {
    higher: total('higher'),
    same: total('same'),
    lower: total('lower'),
    notCompared: total('notCompared'),
  }
}

/** The same over all regions, aspect by aspect. */
export function countByAspect(
  regions: readonly Pick<ShownSelfReview, 'aspects'>[],
  aspects: Figures['aspects'],
): (Counted & { readonly id: string; readonly name: string })[] {
  const all = regions.flatMap((region) => region.aspects)
  return aspects.map(({ id, name }) => ({
    id,
    name,
    ...countAll(all.filter(({ aspect }) => aspect === id)),
  }))
}
