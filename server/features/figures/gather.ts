import { judgementsOf } from '../../core/framework.ts'
import type { Rating } from '../../core/statistics/rating.ts'
import type { LeftOutBy } from '../../core/statistics/says/leave-out.ts'
import { isNotBlind } from '../../core/workshop/blindness.ts'
import type { Db } from '../../db/database.ts'
import { listRaters, type RaterRecord } from '../ratings/raters.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { type Facilitation, listFacilitations } from '../workshops/facilitations.ts'
import { type FrozenRating, listFrozenRatings } from './repository.ts'

/** A first sealed level as the statistics take it, with where and by whom it was given. */
export interface GatheredRating extends Rating, LeftOutBy {
  readonly group: string
  readonly judgement: string
  readonly notBlind: boolean
}

export interface GatheredRater {
  readonly id: string
  readonly name: string
  readonly ratings: number
  readonly notRated: number
  readonly notBlind: number
}

/** What the statistics of a round are made of: nothing that came after the reveal. */
export interface Gathered {
  /** The levels of the scale, lowest first: the statistics call them 1, 2, ... by their place. */
  readonly scale: readonly number[]
  readonly ratings: readonly GatheredRating[]
  readonly raters: readonly GatheredRater[]
  readonly cells: number
  readonly notRated: number
}

/** Gathers the first sealed ratings of reviews, in an order that is always the same. */
export async function gatherRatings(
  db: Db,
  { round, framework }: RoundContext,
  reviews: readonly ReviewRecord[],
): Promise<Gathered> {
  const ids = reviews.map(({ id }) => id)
  const frozen = (await listFrozenRatings(db, ids)).sort((a, b) => compareIds(a.raterId, b.raterId))
  const raters = await listRaters(db, round.id)
  const scale = framework.scale.levels.map(({ value }) => value).sort((a, b) => a - b)
  const judgements = judgementsOf(framework)
  const ratings: GatheredRating[] = []
  for (const review of reviews) {
    const facilitations = await listFacilitations(db, review.id)
    const region = review.region.id
    for (const { aspect, judgement } of judgements) {
      const here = frozen.filter(
        (one) => one.reviewId === review.id && one.judgement === judgement.code,
      )
      for (const rating of here) {
        if (rating.level === null) continue
        ratings.push({
          unit: `${region}/${judgement.code}`,
          rater: rating.raterId,
          value: scale.indexOf(rating.level) + 1,
          group: region,
          region,
          aspect: aspect.code,
          judgement: judgement.code,
          notBlind: isSeen(rating, raters, facilitations),
        })
      }
    }
  }
  return {
    scale,
    ratings,
    raters: describeRaters(raters, frozen, ratings),
    cells: reviews.length * judgements.length,
    notRated: frozen.filter(({ level }) => level === null).length,
  }
}

/** Whether its rater had seen the self-review before. */
function isSeen(
  { raterId, sealedAt }: FrozenRating,
  raters: readonly RaterRecord[],
  facilitations: readonly Facilitation[],
): boolean {
  const personId = raters.find(({ id }) => id === raterId)?.personId ?? null
  const sawFrom = facilitations.filter((one) => one.personId === personId).map(({ from }) => from)
  return isNotBlind(sealedAt, sawFrom)
}

/** Those who sealed anything, by name. */
function describeRaters(
  raters: readonly RaterRecord[],
  frozen: readonly FrozenRating[],
  ratings: readonly GatheredRating[],
): GatheredRater[] {
  return raters
    .map(({ id, name }) => {
      const own = ratings.filter(({ rater }) => rater === id)
      const sealed = frozen.filter(({ raterId }) => raterId === id).length
      const notBlind = own.filter((rating) => rating.notBlind).length
      return { id, name, ratings: own.length, notRated: sealed - own.length, notBlind }
    })
    .filter(({ ratings: given, notRated }) => given + notRated > 0)
    .sort((a, b) => a.name.localeCompare(b.name) || compareIds(a.id, b.id))
}

/** By code units, as the statistics order them. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
