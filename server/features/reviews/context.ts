import type { Actor } from '../../actor.ts'
import type { Framework } from '../../contract/framework.ts'
import { findJudgement } from '../../core/framework.ts'
import { can, type Standing, standingAnywhere } from '../../core/permissions.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import {
  findClock,
  findClockOfReview,
  lockRoundOf,
  lockRoundUnseen,
  type RoundClock,
} from '../rounds/clock.ts'
import type { ReviewRecord, RoundRecord } from '../rounds/repository.ts'
import type { Assignments } from './assignments.ts'
import type { HeldRound } from './held-rounds.ts'
import { standingToReview, standingToRound } from './standing.ts'

/** A round with all that decides who may do what in it. */
export interface RoundContext {
  readonly clock: RoundClock
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
  const clock = await findClock(db, roundId)
  const held = clock && (await deps.rounds.at(db, clock))
  requireKnowing(actor, held)
  if (!held) throw new AppError('not-found')
  return describeContext(deps, db, actor, clock, held)
}

/** @throws AppError not-signed-in for nobody, unless the round is public */
function requireKnowing(actor: Actor, held: HeldRound | null): void {
  const anywhere = { ...standingAnywhere(actor.role), public: held?.round.public ?? false }
  if (!can('registers.read', anywhere)) requirePermission('public-round.read', anywhere)
}

/** @throws AppError not-found, or not-signed-in for nobody where the round is not public */
export async function loadReview(
  deps: Deps,
  db: Db,
  actor: Actor,
  reviewId: string,
): Promise<ReviewContext> {
  const clock = await findClockOfReview(db, reviewId)
  return findInRound(deps, db, actor, { clock, reviewId })
}

/**
 * Runs a change to a review in a transaction that holds its round still, so that what its rules
 * were checked against stays true: a seal falls before a reveal or after it. What the round shows
 * counts as changed; for `unseen` it does not, which is for drafts and seals, whose writing must
 * not show to anybody, be it by an answer that is made anew.
 */
export function changeReview<Result>(
  deps: Deps,
  actor: Actor,
  reviewId: string,
  change: (trx: Trx, context: ReviewContext) => Promise<Result>,
  { unseen = false }: { unseen?: boolean } = {},
): Promise<Result> {
  const lock = unseen ? lockRoundUnseen : lockRoundOf
  return deps.db.transaction().execute(async (trx) => {
    const clock = await lock(trx, reviewId)
    return change(trx, await findInRound(deps, trx, actor, { clock, reviewId }))
  })
}

async function findInRound(
  deps: Deps,
  db: Db,
  actor: Actor,
  { clock, reviewId }: { clock: RoundClock | null; reviewId: string },
): Promise<ReviewContext> {
  const held = clock && (await deps.rounds.at(db, clock))
  requireKnowing(actor, held)
  const review = held?.reviews.find(({ id }) => id === reviewId)
  if (!held || !review) throw new AppError('not-found')
  const { standingTo, ...context } = await describeContext(deps, db, actor, clock, held)
  return { ...context, review, standing: standingTo(review) }
}

async function describeContext(
  deps: Deps,
  db: Db,
  actor: Actor,
  clock: RoundClock,
  { round, reviews, assignments }: HeldRound,
): Promise<RoundContext> {
  return {
    clock,
    round,
    reviews,
    assignments,
    framework: await deps.frameworks.get(db, round.frameworkId, round.frameworkVersion),
    standing: standingToRound(actor, round, reviews, assignments),
    standingTo: (review) => standingToReview(actor, round, review, assignments),
  }
}

/** @throws AppError unknown-judgement where the review's framework has none of that code */
export function requireJudgement({ framework }: ReviewContext, judgement: string): void {
  if (findJudgement(framework, judgement)) return
  throw new AppError('unknown-judgement', { path: 'judgement', values: { judgement } })
}
