import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'

/** An answer that is sent as it was first made, for as long as it holds. */
export interface HeldAnswer {
  readonly bytes: Buffer
  /**
   * Tells these bytes from all others and nothing more. Weak, since the compressed forms of an
   * answer share it.
   */
  readonly etag: string
  readonly compressed: Partial<Record<Compression, Promise<Buffer>>>
}

type Compression = 'br' | 'gzip'

const compress: Readonly<Record<Compression, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/** Smaller answers gain nothing by being compressed. */
const worthCompressing = 1024

export function holdAnswer(json: string): HeldAnswer {
  const etag = `W/"${hash('sha256', json, 'base64').slice(0, 22)}"`
  return { bytes: Buffer.from(json), etag, compressed: {} }
}

/** Room for answers of so many bytes; each is counted with its compressed forms, which are smaller. */
export function createAnswerShelf(mostBytes = 64 * 1024 * 1024): LRUCache<string, HeldAnswer> {
  return new LRUCache({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => Math.ceil(bytes.length * 1.5),
  })
}

/** Sends a held answer, or 304 to those who have it already. */
export async function sendHeld(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: HeldAnswer,
): Promise<FastifyReply> {
  reply.header('etag', answer.etag)
  if (names(request.headers['if-none-match'], answer.etag)) return reply.code(304).send()
  reply.header('content-type', 'application/json; charset=utf-8')
  const compression = acceptedCompression(request.headers['accept-encoding'])
  if (!compression || answer.bytes.length < worthCompressing) return reply.send(answer.bytes)
  answer.compressed[compression] ??= compress[compression](answer.bytes)
  reply.header('content-encoding', compression)
  return reply.send(await answer.compressed[compression])
}

/** Whether `If-None-Match` names an ETag, be it weak or not. */
function names(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const bare = etag.slice(2)
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}

/** The best of our compressions that a client takes, or null. */
function acceptedCompression(header: string | string[] | undefined): Compression | null {
  if (typeof header !== 'string') return null
  const accepted = header
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*/))
    .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/.test(quality))
    .map(([coding]) => coding)
  return (['br', 'gzip'] as const).find((coding) => accepted.includes(coding)) ?? null
}
