import type { Trx } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import { lockStream } from './events.ts'
import { inTurn } from './turns.ts'

/**
 * Runs a change of what a stream tells of, in a transaction that no other change of the stream
 * overlaps, and wakes those who follow the stream once it is committed.
 */
export async function changeStream<Result>(
  deps: Deps,
  streamId: string,
  change: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  const act = () =>
    deps.db.transaction().execute(async (trx) => {
      await lockStream(trx, streamId)
      return change(trx)
    })
  // SQLite runs transactions in turn by itself, and commits together those that wait together.
  const result = await (deps.databaseKind === 'sqlite' ? act() : inTurn(deps.db, streamId, act))
  deps.live.wake(streamId)
  return result
}
