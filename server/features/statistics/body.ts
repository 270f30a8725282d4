import type { Readable } from 'node:stream'
import { AppError } from '../../errors.ts'
import type { KeptBytes } from '../../statistics/bytes.ts'
import { mostBytes } from '../../statistics/reading/limits.ts'

/** In milliseconds, after each piece of up to 64 kB: a body of 40 MB takes two thirds of a second. */
const pause = 1

/**
 * Keeps the bytes of a request’s body as they come in, a piece at a time with a pause after each: a
 * fast sender would have two megabytes read before anybody else’s turn. What is over the limit is not
 * kept, yet let run through, so that whoever still sends it can read the answer.
 * @throws AppError too-large
 */
export function readBody(body: Readable | undefined, kept: KeptBytes): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!body) {
      resolve()
      return
    }
    const cutShort = () => reject(new AppError('malformed', { values: { what: 'cut short' } }))
    // Whoever left while it was found out who they are closed it before anybody listened.
    if (body.destroyed) cutShort()
    let size = 0
    const keep = (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= mostBytes) {
        kept.add(chunk)
        body.pause()
        setTimeout(() => body.resume(), pause)
        return
      }
      body.off('data', keep)
      body.resume()
      reject(new AppError('too-large', { values: { limit: '40 MB' } }))
    }
    body.on('data', keep)
    body.once('end', () => resolve())
    body.once('error', reject)
    body.once('close', cutShort)
  })
}
