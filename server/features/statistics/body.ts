import type { Readable } from 'node:stream'
import { AppError } from '../../errors.ts'
import { mostBytes } from '../../statistics/reading/limits.ts'

/**
 * The bytes of a request’s body as they came in. What is over the limit is not kept, yet let run
 * through, so that whoever still sends it can read the answer.
 * @throws AppError too-large
 */
export function readBody(body: Readable | undefined): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    if (!body) {
      resolve([])
      return
    }
    const chunks: Uint8Array[] = []
    let size = 0
    const keep = (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= mostBytes) {
        chunks.push(chunk)
        return
      }
      body.off('data', keep)
      body.resume()
      reject(new AppError('too-large', { values: { limit: '40 MB' } }))
    }
    body.on('data', keep)
    body.once('end', () => resolve(chunks))
    body.once('error', reject)
    body.once('close', () => reject(new AppError('malformed', { values: { what: 'cut short' } })))
  })
}
