interface Running<Result> {
  readonly done: Promise<Result>
  readonly stop: AbortController
  waiting: number
}

/** Has work done once for all who wait for it at the same time. */
export type ShareWork<Result> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
) => Promise<Result>

/**
 * Work is shared by its key, which must tell apart all that the result depends on, so that nobody
 * gets what others may see. It is stopped once everybody who waited has gone, whoever began it.
 */
export function createSharedWork<Result>(): ShareWork<Result> {
  const running = new Map<string, Running<Result>>()

  function begin(key: string, work: (signal: AbortSignal) => Promise<Result>): Running<Result> {
    const stop = new AbortController()
    const begun = { done: work(stop.signal), stop, waiting: 0 }
    running.set(key, begun)
    return begun
  }

  return async (key, signal, work) => {
    signal.throwIfAborted()
    const one = running.get(key) ?? begin(key, work)
    one.waiting += 1
    let giveUp = (): void => undefined
    const left = new Promise<never>((_, reject) => {
      giveUp = () => reject(signal.reason)
      signal.addEventListener('abort', giveUp)
    })
    try {
      return await Promise.race([one.done, left])
    } finally {
      signal.removeEventListener('abort', giveUp)
      one.waiting -= 1
      if (one.waiting === 0) {
        if (running.get(key) === one) running.delete(key)
        one.stop.abort()
      }
    }
  }
}
