import type { Actor } from '../../actor.ts'
import { can } from '../../core/permissions.ts'
import type { Db, Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { lockStream } from '../../live/events.ts'
import { loadRound, type RoundContext } from '../reviews/context.ts'
import { lockRound } from '../rounds/clock.ts'
import { findSession, type SessionRecord } from './repository.ts'

/** A session with all that decides who may do what in it. */
export interface SessionContext extends RoundContext {
  readonly session: SessionRecord
}

/** @throws AppError not-found, or not-signed-in for nobody */
export async function loadSession(
  deps: Deps,
  db: Db,
  actor: Actor,
  id: string,
): Promise<SessionContext> {
  const session = await findSession(db, id)
  if (!session) throw new AppError(actor.id === null ? 'not-signed-in' : 'not-found')
  return { ...(await loadRound(deps, db, actor, session.roundId)), session }
}

/**
 * Runs a change of a session in a transaction that holds its round still, and then its stream, in
 * which order every change of both takes them; those who follow it hear of it after the commit.
 */
export async function changeSession<Result>(
  deps: Deps,
  actor: Actor,
  id: string,
  change: (trx: Trx, context: SessionContext) => Promise<Result>,
): Promise<Result> {
  const result = await deps.db.transaction().execute(async (trx) => {
    const { session } = await loadSession(deps, trx, actor, id)
    await lockRound(trx, session.roundId)
    await lockStream(trx, id)
    return change(trx, await loadSession(deps, trx, actor, id))
  })
  deps.live.wake(id)
  return result
}

/** @throws AppError calibration-ended */
export function requireOpenSession({ session }: SessionContext): void {
  if (session.state !== 'open') throw new AppError('calibration-ended')
}

/** @throws AppError changed-meanwhile where the session has moved since the sender saw it */
export function requireSessionVersion({ session, reviews }: SessionContext, seen: number): void {
  const { version, state, place } = session
  if (version === seen) return
  const region = reviews.find(({ id }) => id === place?.reviewId)?.region.id
  const at = place && region ? { region, judgement: place.judgement } : null
  throw new AppError('changed-meanwhile', { details: { current: { version, state, place: at } } })
}

/** The reviews whose sealed ratings somebody reads: a recused reviewer steps out of the others. */
export function readableReviews({
  reviews,
  standingTo,
}: Pick<RoundContext, 'reviews' | 'standingTo'>): RoundContext['reviews'] {
  return reviews.filter((review) => can('ratings.read', standingTo(review)))
}
