import type { Db } from '../db/database.ts'

const queues = new WeakMap<Db, Map<string, Promise<unknown>>>()

/**
 * Has the acts on one thing in this process follow each other, in the order in which they came,
 * whatever becomes of each. Acts that would wait for one lock of the database then wait here, and
 * leave its connections to those who read.
 */
export function inTurn<Result>(db: Db, name: string, act: () => Promise<Result>): Promise<Result> {
  const queue = queues.get(db) ?? new Map<string, Promise<unknown>>()
  queues.set(db, queue)
  const acted = (queue.get(name) ?? Promise.resolve()).then(act)
  const settled: Promise<unknown> = acted
    .catch(() => undefined)
    .then(() => queue.get(name) === settled && queue.delete(name))
  queue.set(name, settled)
  return acted
}
