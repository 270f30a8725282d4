import { platform, setPriority } from 'node:os'

/**
 * Answering people comes before computing, and before the modules for it are loaded; on Linux a
 * priority is of the thread that sets it.
 */
if (platform() === 'linux') setPriority(10)

export const { answer, compute } = await import('./work.ts')
