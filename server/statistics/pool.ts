import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { AppError } from '../errors.ts'
import type { ComputedKind, ReportOf, RequestOf } from './kinds.ts'
import { createFairQueue, type Owner } from './queue.ts'
import { createTask, hasBegun } from './task.ts'
import type { Answered, Computation, Sent } from './work.ts'

/** Works out a report in a thread; its notes are codes. An aborted signal stops it. */
export type ComputeReport<Kind extends ComputedKind> = (
  request: RequestOf<Kind>,
  signal?: AbortSignal,
) => Promise<ReportOf<Kind>>

export type Statistics = { readonly [Kind in ComputedKind]: ComputeReport<Kind> } & {
  /**
   * Holds a place for what somebody sends, from before it is read.
   * @throws AppError statistics-busy where too many have one
   */
  readonly join: (owner: Owner) => StatisticsTurn
  /** Stops the threads; they start again for whoever asks. */
  readonly close: () => Promise<void>
}

export interface StatisticsTurn {
  /** From a request’s bytes to the answer’s; the bytes are gone afterwards. */
  readonly answer: (sent: Sent, signal: AbortSignal) => Promise<Answered>
  /** Gives the place back. */
  readonly end: () => void
}

/** One for the pages, and for people as many as leave a core to the server, though at least one. */
const threadsForPeople = Math.max(1, Math.min(4, availableParallelism() - 1))
const threads = 1 + threadsForPeople

/** In megabytes: the largest request that is read takes half of it. */
const mostMemory = 1024
/** In milliseconds: after so long without work a thread ends. */
const idleTime = 60_000
/** In milliseconds: what takes longer is stopped. */
const longest = 10 * 60_000

/** Statistics in threads of their own, which start when they are first asked for. */
export function createStatistics(): Statistics {
  const queue = createFairQueue({
    places: threads,
    placesForPeople: threadsForPeople,
    most: 16,
    mostOfOne: 4,
  })
  let pool: Piscina | null = null

  async function run<Result>(
    name: 'compute' | 'answer',
    work: unknown,
    given: AbortSignal,
    transferList: MessagePort[] = [],
  ) {
    pool ??= startPool()
    const stop = new AbortController()
    const over = new AbortController()
    const { signal } = stop
    const task = createTask(work)
    const giveUp = () => void hasBegun(task, over.signal).then(() => stop.abort())
    const timer = setTimeout(giveUp, longest)
    given.addEventListener('abort', giveUp)
    try {
      given.throwIfAborted()
      const options = { filename: threadFile, name, signal, transferList }
      return (await pool.run(task, options)) as Result
    } catch (error) {
      throw given.aborted || !isTooMuch(error, signal) ? error : new AppError('too-much-to-compute')
    } finally {
      over.abort()
      clearTimeout(timer)
      given.removeEventListener('abort', giveUp)
    }
  }

  function join(owner: Owner) {
    const turn = queue.join(owner)
    if (!turn) throw new AppError('statistics-busy')
    return turn
  }

  function computeOf<Kind extends ComputedKind>(kind: Kind): ComputeReport<Kind> {
    return async (request, signal = new AbortController().signal) => {
      const turn = join(null)
      try {
        await turn.begin(signal)
        const work: Computation<Kind> = { kind, request }
        return await run<ReportOf<Kind>>('compute', work, signal)
      } finally {
        turn.end()
      }
    }
  }

  return {
    agreement: computeOf('agreement'),
    severity: computeOf('severity'),
    comparisons: computeOf('comparisons'),
    plan: computeOf('plan'),
    join: (owner) => {
      const { begin, end } = join(owner)
      return {
        answer: async (sent, signal) => {
          await begin(signal)
          return run<Answered>('answer', sent, signal, [sent.body])
        },
        end,
      }
    },
    close: async () => {
      const stopped = pool
      pool = null
      await stopped?.destroy()
    },
  }
}

/**
 * Threads load their modules by `import` alone: Node 20 ends the whole process where a thread is
 * stopped in the middle of requiring one.
 */
function startPool(): Piscina {
  if (!existsSync(threadFile)) {
    throw new Error(`${threadFile} is not built: run \`npx tsc -b server\` first`)
  }
  return new Piscina({
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleTime,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    execArgv: ['--no-experimental-require-module'],
    recordTiming: false,
  })
}

/** A thread cannot read the sources: where the server runs from these, as in tests, it is the built one. */
const threadFile = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/server/statistics/thread.js', import.meta.url)
    : new URL('./thread.js', import.meta.url),
)

function isTooMuch(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
