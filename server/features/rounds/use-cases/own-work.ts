import type { Actor } from '../../../actor.ts'
import type { Round } from '../../../contract/rounds.ts'
import { can } from '../../../core/permissions.ts'
import type { Db } from '../../../db/database.ts'
import { listRaters } from '../../ratings/raters.ts'
import { type CellKey, listDrafted, listFirstRatings } from '../../ratings/repository.ts'
import type { RoundContext } from '../../reviews/context.ts'
import type { ReviewRecord } from '../repository.ts'

export type OwnWork = Pick<Round['reviews'][number], 'ownSealed' | 'ownDrafted'>

const nothing: OwnWork = { ownSealed: null, ownDrafted: null }

/** What the viewer has sealed and drafted in each review; null where they do not rate. */
export async function readOwnWork(
  db: Db,
  actor: Actor,
  { round, reviews, standingTo }: RoundContext,
): Promise<(review: ReviewRecord) => OwnWork> {
  if (actor.id === null) return () => nothing
  const ids = reviews.map(({ id }) => id)
  const rater = (await listRaters(db, round.id)).find(({ personId }) => personId === actor.id)
  const ratings = rater ? await listFirstRatings(db, ids) : []
  const sealed = ratings.filter(({ raterId }) => raterId === rater?.id)
  const drafted = await listDrafted(db, ids, actor.id)
  return (review) => {
    const ownSealed = codesIn(sealed, review)
    const ownDrafted = codesIn(drafted, review).filter((code) => !ownSealed.includes(code))
    const rates = ownSealed.length > 0 || can('rating.draft', standingTo(review))
    return rates ? { ownSealed, ownDrafted } : nothing
  }
}

const codesIn = (rows: readonly CellKey[], review: ReviewRecord): string[] =>
  rows.filter(({ reviewId }) => reviewId === review.id).map(({ judgement }) => judgement)
