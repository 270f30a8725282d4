/** A transaction did not get its turn in time, and nothing was written. */
export class TurnError extends Error {
  /** As SQLite says it where another process writes. */
  readonly code = 'SQLITE_BUSY'

  constructor() {
    super('other transactions take too long')
  }
}

/** Transactions that wait for those before them, in the order in which they came. */
export interface Turns {
  /** Resolves when it is its turn. @throws TurnError where that takes too long */
  readonly wait: () => Promise<void>
  /** Gives the turn to the next; whether there was one. */
  readonly next: () => boolean
}

/** @param longest how long one waits at most, in milliseconds */
export function createTurns(longest: number): Turns {
  const waiting = new Set<() => void>()
  return {
    wait: () =>
      new Promise((resolve, reject) => {
        const start = () => {
          clearTimeout(timer)
          waiting.delete(start)
          resolve()
        }
        const timer = setTimeout(() => {
          waiting.delete(start)
          reject(new TurnError())
        }, longest)
        waiting.add(start)
      }),
    next: () => {
      const [first] = waiting
      first?.()
      return first !== undefined
    },
  }
}
