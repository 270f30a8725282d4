import type { Round } from '../../../server/contract/rounds.ts'
import { can } from '../../../server/core/permissions.ts'

/** A judgement of a region, on a way through all that somebody rates. */
export interface Place {
  readonly region: string
  readonly judgement: string
}

export type Review = Round['reviews'][number]

/** How far somebody's own rating of a judgement has come. */
export type OwnState = 'sealed' | 'drafted' | 'not-begun'

/** What a round tells of its viewer's own work. */
export type OwnRound = Pick<Round, 'reviews' | 'ownDrafted'>

export function ownState({ reviews, ownDrafted }: OwnRound, place: Place): OwnState {
  const review = reviews.find(({ region }) => region.id === place.region)
  if (review?.ownSealed?.includes(place.judgement)) return 'sealed'
  return ownDrafted.some((draft) => isSame(draft, place)) ? 'drafted' : 'not-begun'
}

/** The regions that the viewer rates: reviewers those assigned to them, in the round's order. */
export function ratedReviews({ reviews }: Pick<Round, 'reviews'>): Review[] {
  const open = reviews.filter(({ standing }) => can('rating.draft', standing))
  const assigned = open.filter(({ standing }) => standing.assigned)
  return assigned.length > 0 ? assigned : open
}

/** All that the viewer rates, region by region, in the order of the framework. */
export function wayThrough(round: Pick<Round, 'reviews'>, codes: readonly string[]): Place[] {
  return ratedReviews(round).flatMap(({ region }) =>
    codes.map((judgement) => ({ region: region.id, judgement })),
  )
}

/** The same way from one place; while the round is not read yet, as far as its region goes. */
export function wayFrom(
  round: Pick<Round, 'reviews'> | null,
  codes: readonly string[],
  { region }: Place,
): Place[] {
  return round ? wayThrough(round, codes) : codes.map((judgement) => ({ region, judgement }))
}

export interface Steps {
  readonly previous: Place | null
  readonly next: Place | null
}

/** The places before and after one; none where it is not on the way. */
export function stepsAt(way: readonly Place[], here: Place): Steps {
  const index = way.findIndex((place) => isSame(place, here))
  if (index === -1) return { previous: null, next: null }
  return { previous: way[index - 1] ?? null, next: way[index + 1] ?? null }
}

/**
 * Where to go on after one is sealed: the next in the region that is not sealed, else the first
 * such of the region, else the same in the regions after it and then before it.
 */
export function nextUnsealed(round: OwnRound, codes: readonly string[], here: Place): Place | null {
  const way = wayThrough(round, codes)
  const own = way.filter(({ region }) => region === here.region)
  const index = own.findIndex((place) => isSame(place, here))
  const first = way.findIndex(({ region }) => region === here.region)
  const others = [...way.slice(first), ...way.slice(0, Math.max(first, 0))]
  const order = [...own.slice(index + 1), ...own.slice(0, Math.max(index, 0)), ...others]
  return order.find((place) => !isSame(place, here) && ownState(round, place) !== 'sealed') ?? null
}

export const isSame = (one: Place, other: Place): boolean =>
  one.region === other.region && one.judgement === other.judgement
