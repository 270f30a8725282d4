import type { Person } from '../../actor.ts'
import { judgingRight, mayCompareReview } from '../../core/comparisons/judging.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError, SomeoneElsesError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'
import { lockWholeRoundUnseen } from '../rounds/clock.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { findSitting, type SittingRecord } from './repository.ts'

/** A round before one of its judges, with those of its reviews that they may compare. */
export interface JudgedRound extends RoundContext {
  readonly comparable: readonly ReviewRecord[]
}

/**
 * Loads a round for one of its judges.
 * @throws AppError forbidden for whoever may not judge in it
 */
export async function loadForJudge(
  deps: Deps,
  db: Db,
  actor: Person,
  roundId: string,
): Promise<JudgedRound> {
  const context = await loadRound(deps, db, actor, roundId)
  const { provenance } = context.round
  const right = judgingRight(provenance)
  requirePermission(right ?? 'comparison.judge', context.standing)
  if (right === null) throw new AppError('no-people-here')
  return { ...context, comparable: comparableReviews(context, actor) }
}

/** A judge who is recused from a region gets no pair with it. */
function comparableReviews(
  { round, reviews, standingTo, assignments }: RoundContext,
  { id: personId }: Person,
): ReviewRecord[] {
  return reviews.filter(
    (review) =>
      mayCompareReview(round.provenance, standingTo(review)) &&
      !assignments.recusals.some(({ id, reviewId }) => id === personId && reviewId === review.id),
  )
}

/** Runs a judge's change in a transaction that holds the round still, and shows to nobody else. */
export function changeAsJudge<Result>(
  deps: Deps,
  actor: Person,
  roundId: string,
  change: (trx: Trx, round: JudgedRound) => Promise<Result>,
): Promise<Result> {
  return deps.db.transaction().execute(async (trx) => {
    await lockWholeRoundUnseen(trx, roundId)
    return change(trx, await loadForJudge(deps, trx, actor, roundId))
  })
}

/**
 * A sitting of the judge's own, in that round.
 * @throws AppError not-found where there is none
 * @throws SomeoneElsesError where it is another judge's
 */
export async function findOwnSitting(
  trx: Trx,
  { id: personId }: Person,
  roundId: string,
  sittingId: string,
): Promise<SittingRecord> {
  const sitting = await findSitting(trx, sittingId)
  if (sitting?.roundId !== roundId) throw new AppError('not-found')
  if (sitting.personId !== personId) throw new SomeoneElsesError()
  return sitting
}
