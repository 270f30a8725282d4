import { LRUCache } from 'lru-cache'
import type { Db } from '../../db/database.ts'
import type { RoundClock } from '../rounds/clock.ts'
import {
  findRound,
  listReviews,
  type ReviewRecord,
  type RoundRecord,
} from '../rounds/repository.ts'
import { type Assignments, listAssignments } from './assignments.ts'

/** A round with its reviews and who is assigned to them, as of one point of its course. */
export interface HeldRound {
  readonly round: RoundRecord
  readonly reviews: readonly ReviewRecord[]
  readonly assignments: Assignments
}

/** Rounds at hand: each is read anew where its course has moved, whoever moved it. */
export interface RoundShelf {
  /**
   * The round as of that clock, which was read from the same database or transaction just before.
   * Others are given what was read, unless it was in a transaction, which sees what may yet be
   * rolled back: by itself, or by those that it commits together with.
   */
  readonly at: (db: Db, clock: RoundClock) => Promise<HeldRound | null>
}

const mostRounds = 200

export function createRoundShelf(): RoundShelf {
  const shelf = new LRUCache<string, HeldRound & { readonly course: number }>({ max: mostRounds })
  return {
    async at(db, { id, course }) {
      const held = shelf.get(id)
      if (held?.course === course) return held
      const round = await findRound(db, id)
      if (!round) return null
      const reviews = await listReviews(db, id)
      const read = { round, reviews, assignments: await listAssignments(db, id) }
      if (!db.isTransaction) shelf.set(id, { ...read, course })
      return read
    },
  }
}
