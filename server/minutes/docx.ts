import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MinutesDocument } from './document.ts'

/** In memory, in megabytes: far more than the longest minutes take. */
const mostMemory = 256

/**
 * Writes minutes as a Word document away from the event loop, for which it would be too long a
 * pause. Where the server runs from its sources, as in tests, a thread could not read them.
 */
export async function writeDocxAside(document: MinutesDocument): Promise<Buffer> {
  if (import.meta.url.endsWith('.ts')) {
    const { writeDocx } = await import('./write-docx.ts')
    return Buffer.from(await writeDocx(document))
  }
  const worker = new Worker(new URL('./docx-thread.js', import.meta.url), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const [written] = (await once(worker, 'message')) as [Uint8Array]
  return Buffer.from(written)
}
