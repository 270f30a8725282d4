import { compiled } from '../../db/compiled.ts'
import type { Db, Trx } from '../../db/database.ts'

/**
 * Where a round stands: what was read of it holds as long as its counters do. `revision` moves with
 * what it shows, `course` with whatever decides who may see it.
 */
export interface RoundClock {
  readonly id: string
  readonly revision: number
  readonly course: number
}

export async function findClock(db: Db, roundId: string): Promise<RoundClock | null> {
  const { rows } = await clockOfRound(db, { roundId })
  return rows[0] ?? null
}

export async function findClockOfReview(db: Db, reviewId: string): Promise<RoundClock | null> {
  const { rows } = await clockOfReview(db, { reviewId })
  return rows[0] ?? null
}

/**
 * Makes whatever else changes the round's course wait until this transaction is over: what is read
 * afterwards stays true until then. What the round shows counts as changed.
 */
export async function lockRound(trx: Trx, roundId: string): Promise<void> {
  await lockById(trx, { roundId, by: 1 })
}

/** Locks the round of a review in the same way, and tells where it stands. */
export async function lockRoundOf(trx: Trx, reviewId: string): Promise<RoundClock | null> {
  const { rows } = await lockByReview(trx, { reviewId, by: 1 })
  return rows[0] ?? null
}

/** Locks the round of a review for what nobody else may see yet: what it shows stays the same. */
export async function lockRoundUnseen(trx: Trx, reviewId: string): Promise<RoundClock | null> {
  const { rows } = await lockByReview(trx, { reviewId, by: 0 })
  return rows[0] ?? null
}

/** Locks a round by its own id for what nobody else may see yet. */
export async function lockWholeRoundUnseen(trx: Trx, roundId: string): Promise<void> {
  await lockById(trx, { roundId, by: 0 })
}

const counters = ['round.id', 'round.revision', 'round.course'] as const

const clockOfRound = compiled((db, { roundId }: { roundId: string }) =>
  db.selectFrom('round').select(counters).where('round.id', '=', roundId),
)

const clockOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('review')
    .innerJoin('round', 'round.id', 'review.round_id')
    .select(counters)
    .where('review.id', '=', reviewId),
)

const lockById = compiled((db, { roundId, by }: { roundId: string; by: number }) =>
  db
    .updateTable('round')
    .set(({ eb }) => ({ revision: eb('revision', '+', by) }))
    .where('id', '=', roundId),
)

const lockByReview = compiled((db, { reviewId, by }: { reviewId: string; by: number }) =>
  db
    .updateTable('round')
    .set(({ eb }) => ({ revision: eb('revision', '+', by) }))
    .where(({ eb, selectFrom }) =>
      eb('id', '=', selectFrom('review').select('round_id').where('review.id', '=', reviewId)),
    )
    .returning(['id', 'revision', 'course']),
)
