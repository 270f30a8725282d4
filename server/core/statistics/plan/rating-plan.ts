import { leastRatings, leastSharedUnits } from '../says/gates.ts'

/** Who is to rate the judgements of one region; each of them rates all. */
export interface PlannedRegion {
  readonly region: string
  readonly judgements: number
  readonly raters: readonly string[]
}

/** How two raters can be compared: on what both rate, through what others rate too, or not at all. */
export type Comparability = 'directly' | 'through-others' | 'not'

export interface PlannedPair {
  readonly raters: readonly [string, string]
  /** How many judgements both rate. */
  readonly shared: number
  readonly compared: Comparability
  /** Whether they share enough for a coefficient of their agreement. */
  readonly coefficient: boolean
}

export interface PlannedRater {
  readonly rater: string
  readonly ratings: number
  /** Whether enough of these are shared with others to show how severe the rater is. */
  readonly enough: boolean
}

/** What a plan of who rates what will allow to be said, whatever comes to be rated. */
export interface RatingPlan {
  readonly judgements: number
  /** Judgements that two or more rate. */
  readonly shared: number
  /** Whether these are enough for coefficients of agreement. */
  readonly coefficients: boolean
  /** Regions that one person alone rates, and those that nobody does. */
  readonly alone: readonly string[]
  readonly unrated: readonly string[]
  /** In order of their ids. */
  readonly raters: readonly PlannedRater[]
  readonly pairs: readonly PlannedPair[]
  /** Raters joined by what they rate together; between two groups nothing can be compared. */
  readonly groups: readonly (readonly string[])[]
}

/**
 * What the assignments of a round will allow, by the gates of the screens: no coefficient under ten
 * shared judgements, no severity under 24 ratings that others give too, and no comparison of raters whom no chain of
 * shared judgements joins (FACETS calls these disjoint subsets; Linacre 1989). It rests on who rates
 * what alone, so it can be said before anybody has rated.
 */
export function planRatings(regions: readonly PlannedRegion[]): RatingPlan {
  const raters = [...new Set(regions.flatMap((region) => region.raters))].sort()
  const groups = joinRaters(raters, regions)
  const sum = (some: readonly PlannedRegion[]) =>
    some.reduce((total, { judgements }) => total + judgements, 0)
  const shared = sum(regions.filter((region) => region.raters.length >= 2))
  return {
    judgements: sum(regions),
    shared,
    coefficients: shared >= leastSharedUnits,
    alone: regions.filter((region) => region.raters.length === 1).map(({ region }) => region),
    unrated: regions.filter((region) => region.raters.length === 0).map(({ region }) => region),
    raters: raters.map((rater) => {
      const ratings = sum(regions.filter((region) => region.raters.includes(rater)))
      return { rater, ratings, enough: sharedBy(rater, regions) >= leastRatings }
    }),
    pairs: raters.flatMap((one, index) =>
      raters.slice(index + 1).map((other): PlannedPair => {
        const both = regions.filter((region) => rates(region, one) && rates(region, other))
        const joined = groups.some((group) => group.includes(one) && group.includes(other))
        const n = sum(both)
        const indirectly = joined ? 'through-others' : 'not'
        return {
          raters: [one, other],
          shared: n,
          compared: n > 0 ? 'directly' : indirectly,
          coefficient: n >= leastSharedUnits,
        }
      }),
    ),
    groups,
  }
}

/** How many judgements a rater rates that somebody else rates too. */
export function sharedBy(rater: string, regions: readonly PlannedRegion[]): number {
  return regions
    .filter(({ raters }) => raters.includes(rater) && raters.length >= 2)
    .reduce((total, { judgements }) => total + judgements, 0)
}

/** The raters in groups, each with those whom a chain of shared regions joins to them. */
export function joinRaters(
  raters: readonly string[],
  regions: readonly PlannedRegion[],
): string[][] {
  const left = new Set(raters)
  const groups: string[][] = []
  for (const first of raters) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const member of group) {
      for (const region of regions) {
        if (!rates(region, member)) continue
        for (const other of region.raters) if (left.delete(other)) group.push(other)
      }
    }
    groups.push(group.sort())
  }
  return groups
}

function rates({ raters, judgements }: PlannedRegion, rater: string): boolean {
  return judgements > 0 && raters.includes(rater)
}
