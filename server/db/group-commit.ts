import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Statement } from 'better-sqlite3'
import { createTurns } from './transaction-turns.ts'

/** What was written did not become durable: nothing of it is there. */
export class CommitError extends Error {
  constructor(cause: unknown) {
    super('the database could not commit, and nothing was written', { cause })
  }

  /** Whether it fell with another transaction, at which SQLite rolled back all that were together. */
  get byOthers(): boolean {
    return this.cause === rolledBack
  }
}

/** Transactions on one connection to SQLite, of which those that come together commit together. */
export interface GroupCommit {
  /**
   * Resolves once a transaction may begin: the connection is its own until `keep` or `undo`.
   * @throws TurnError, or SQLITE_BUSY where another process writes for too long
   */
  readonly begin: () => Promise<void>
  /** Makes sure that the transaction still stands. @throws CommitError where SQLite rolled it back */
  readonly check: () => void
  /** Ends the transaction; resolves once it is durable. @throws CommitError */
  readonly keep: () => Promise<void>
  /** Undoes the transaction alone; resolves once all that it has read is durable. @throws CommitError */
  readonly undo: () => Promise<void>
  /** Lets every transaction that was asked for end, and closes the connection. */
  readonly close: () => Promise<void>
}

const rolledBack = 'SQLite rolled it back by itself'

/** How many commit together at most. */
const mostTogether = 64
/** How long the first that has ended waits at most while others keep coming; in milliseconds. */
const longestWait = 5
/** How often it is asked whether another process still writes; in milliseconds. */
const pauseForOthers = 2

/** How long a transaction waits to begin, in milliseconds, each from when it was asked for. */
export interface LongestWaits {
  /** For those before it. */
  readonly turn: number
  /** For another process that writes. */
  readonly others: number
}
const longestWaits: LongestWaits = { turn: 10_000, others: 5000 }

/**
 * Runs transactions one after another, in the order in which they were asked for, inside one
 * transaction of SQLite, each in a savepoint of its own, and commits them as soon as the event loop
 * has nothing more at hand. Writes that arrived together pay for one commit; a lone one waits for
 * nobody.
 *
 * - Nobody hears of the end of a transaction before the common commit is durable; be it that it was
 *   undone, since it may have been refused for what another of the group had written.
 * - Nobody else reads what is not durable: whoever reads outside of a transaction needs another
 *   connection.
 * - One that is undone takes its own savepoint back and nothing more.
 * - Where the commit fails, or SQLite rolls back all by itself, each that had ended fails and nothing
 *   of it is there. The same if the process ends before the commit: nobody had been answered.
 * - The group closes at `mostTogether` or after `longestWait`, but never inside a transaction. One
 *   that waits for anything but its database would hold up those who ended before it, as it holds up
 *   those who come after; use cases do neither. Where one waits for another transaction, which waits
 *   for it, the other is refused in the end, and so both are over.
 */
export function createGroupCommit(database: Database, longest = longestWaits): GroupCommit {
  database.pragma('busy_timeout = 0')
  // Else SQLite writes to a file what a savepoint needs for being undone, which costs more than it.
  database.pragma('temp_store = MEMORY')
  const statement = (sql: string) => database.prepare<[]>(sql)
  const open = statement('begin immediate')
  const commit = statement('commit')
  const rollBack = statement('rollback')
  const save = statement('savepoint member')
  const release = statement('release member')
  const takeBack = statement('rollback to member')
  const turns = createTurns(longest.turn)
  let running = false
  let ended: Ended[] = []
  let firstEnded = 0
  let soon: NodeJS.Immediate | null = null

  const begin = async (): Promise<void> => {
    const until = performance.now() + longest.others
    if (running) await turns.wait()
    running = true
    try {
      if (ended.length === 0) rollBackRest()
      if (!database.inTransaction) await whenOthersLet(() => open.run(), until)
      save.run()
    } catch (error) {
      if (ended.length > 0) soon ??= setImmediate(commitSoon)
      pass()
      throw error
    }
  }

  const pass = (): void => {
    running = turns.next()
  }

  const end = (...closing: readonly Statement<[]>[]): Promise<void> => {
    const durable = new Promise<void>((resolve, reject) => ended.push({ resolve, reject }))
    if (ended.length === 1) firstEnded = performance.now()
    try {
      for (const each of closing) each.run()
      if (ended.length >= mostTogether || performance.now() - firstEnded >= longestWait) commitAll()
      else soon ??= setImmediate(commitSoon)
    } catch (cause) {
      abandon(cause)
    }
    pass()
    return durable
  }

  const commitSoon = (): void => {
    soon = null
    if (!running) commitAll()
  }

  const commitAll = (): void => {
    try {
      commit.run()
    } catch (cause) {
      abandon(cause)
      return
    }
    for (const { resolve } of takeGroup()) resolve()
  }

  const abandon = (cause: unknown): void => {
    try {
      rollBackRest()
    } catch {
      // What is left of it is rolled back before the next begins.
    }
    const error = new CommitError(cause)
    for (const { reject } of takeGroup()) reject(error)
  }

  const rollBackRest = (): void => {
    if (database.inTransaction) rollBack.run()
  }

  const takeGroup = (): Ended[] => {
    if (soon) clearImmediate(soon)
    soon = null
    const group = ended
    ended = []
    return group
  }

  return {
    begin,
    check: () => {
      if (!database.inTransaction) throw new CommitError(rolledBack)
    },
    keep: () => end(release),
    undo: async () => {
      if (database.inTransaction) return end(takeBack, release)
      abandon(rolledBack)
      pass()
    },
    close: async () => {
      if (running) await turns.wait()
      running = true
      if (database.inTransaction) commitAll()
      database.close()
      pass()
    },
  }
}

interface Ended {
  readonly resolve: () => void
  readonly reject: (error: CommitError) => void
}

/** Tries until no other process writes, and leaves the event loop to others meanwhile. */
async function whenOthersLet(act: () => void, until: number): Promise<void> {
  for (;;) {
    try {
      return act()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
    }
    await pause(pauseForOthers)
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
