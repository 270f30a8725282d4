import { setTimeout as pause } from 'node:timers/promises'

/** What a thread is given to do, and where it says that it has begun. */
export interface Task<Work> {
  readonly work: Work
  /** One number in shared memory: not 0 once the thread has all its modules and works. */
  readonly begun: Int32Array
}

/** How often it is asked whether a thread has begun; in milliseconds. */
const pauseBetween = 10

export function createTask<Work>(work: Work): Task<Work> {
  return { work, begun: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/** Says, in the thread, that the task has begun; gives the work. */
export function beginTask<Work>({ work, begun }: Task<Work>): Work {
  Atomics.store(begun, 0, 1)
  return work
}

/**
 * Resolves once the task has begun, or is over. A thread that is stopped while it loads its modules
 * leaves the files open that it was reading: some hundred callers who left at once would use up the
 * files that the process may have.
 */
export async function hasBegun({ begun }: Task<unknown>, over: AbortSignal): Promise<void> {
  while (Atomics.load(begun, 0) === 0 && !over.aborted) await pause(pauseBetween)
}
