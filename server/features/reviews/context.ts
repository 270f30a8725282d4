import type { Actor } from '../../actor.ts'
import type { Framework } from '../../contract/framework.ts'
import { findJudgement } from '../../core/framework.ts'
import { can, type Standing, standingAnywhere } from '../../core/permissions.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import {
  findReview,
  findRound,
  listReviews,
  lockRound,
  type ReviewRecord,
  type RoundRecord,
} from '../rounds/repository.ts'
import { type Assignments, listAssignments } from './assignments.ts'
import { standingToReview, standingToRound } from './standing.ts'

/** A round with all that decides who may do what in it. */
export interface RoundContext {
  readonly round: RoundRecord
  readonly reviews: readonly ReviewRecord[]
  readonly assignments: Assignments
  readonly framework: Framework
  readonly standing: Standing
  readonly standingTo: (review: ReviewRecord) => Standing
}

/** A review, seen the same way. */
export interface ReviewContext {
  readonly round: RoundRecord
  readonly review: ReviewRecord
  readonly assignments: Assignments
  readonly framework: Framework
  readonly standing: Standing
}

/**
 * Loads a round. Somebody who has not signed in is told of public rounds alone, and cannot tell a
 * round that is not public from one that does not exist.
 * @throws AppError not-found, or not-signed-in for nobody
 */
export async function loadRound(
  deps: Deps,
  db: Db,
  actor: Actor,
  roundId: string,
): Promise<RoundContext> {
  const round = await findRound(db, roundId)
  const anywhere = { ...standingAnywhere(actor.role), public: round?.public ?? false }
  if (!can('registers.read', anywhere)) requirePermission('public-round.read', anywhere)
  if (!round) throw new AppError('not-found')
  const reviews = await listReviews(db, roundId)
  const assignments = await listAssignments(db, roundId)
  const framework = await deps.frameworks.get(db, round.frameworkId, round.frameworkVersion)
  return {
    round,
    reviews,
    assignments,
    framework,
    standing: standingToRound(actor, round, reviews, assignments),
    standingTo: (review) => standingToReview(actor, round, review, assignments),
  }
}

/** @throws AppError not-found */
export async function loadReview(
  deps: Deps,
  db: Db,
  actor: Actor,
  reviewId: string,
): Promise<ReviewContext> {
  const review = await findReview(db, reviewId)
  if (!review) throw new AppError('not-found')
  const { round, assignments, framework, standingTo } = await loadRound(
    deps,
    db,
    actor,
    review.roundId,
  )
  return { round, review, assignments, framework, standing: standingTo(review) }
}

/**
 * Runs a change to a review in a transaction that holds its round still, so that what its rules
 * were checked against stays true: a seal falls before a reveal or after it.
 */
export function changeReview<Result>(
  deps: Deps,
  actor: Actor,
  reviewId: string,
  change: (trx: Trx, context: ReviewContext) => Promise<Result>,
): Promise<Result> {
  return deps.db.transaction().execute(async (trx) => {
    const review = await findReview(trx, reviewId)
    if (!review) throw new AppError('not-found')
    await lockRound(trx, review.roundId)
    return change(trx, await loadReview(deps, trx, actor, reviewId))
  })
}

/** @throws AppError unknown-judgement where the review's framework has none of that code */
export function requireJudgement({ framework }: ReviewContext, judgement: string): void {
  if (findJudgement(framework, judgement)) return
  throw new AppError('unknown-judgement', { path: 'judgement', values: { judgement } })
}
