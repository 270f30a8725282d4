import { platform, setPriority } from 'node:os'
import { beginTask, type Task } from './task.ts'
import type { Computation, Sent } from './work.ts'

/**
 * Answering people comes before computing, and before the modules for it are loaded; on Linux a
 * priority is of the thread that sets it.
 */
if (platform() === 'linux') setPriority(10)

const work = await import('./work.ts')

export const answer = (task: Task<Sent>) => work.answer(beginTask(task))
export const compute = (task: Task<Computation>) => work.compute(beginTask(task))
