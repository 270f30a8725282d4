import type { FastifyReply } from 'fastify'
import type { LiveHub } from './hub.ts'
import { type Audience, message } from './wire.ts'

/** How long a listener has to take what is left when its stream ends, in milliseconds. */
const longestEnd = 2000

/** A listener that takes no more than so many bytes in its buffer is cut off, and comes back. */
const longestBuffer = 1_000_000

export interface LiveAnswer {
  readonly hub: LiveHub
  readonly streamId: string
  readonly audience: Audience
  /** The number of the last event that the listener has. */
  readonly after: number
  /** What to send first, for a listener who has too little to go on. */
  readonly snapshot: object | null
  readonly now: Date
}

/** Answers with a stream of server-sent events, until the listener leaves or the server closes. */
export async function answerLive(reply: FastifyReply, answer: LiveAnswer): Promise<void> {
  const { raw } = reply
  const { hub, streamId, audience, after, snapshot, now } = answer
  reply.hijack()
  // A connection that lasts longer than the stream would keep the server from closing.
  raw.shouldKeepAlive = false
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write(message('beat', { now: now.toISOString() }))
  if (snapshot) raw.write(message('snapshot', snapshot, after))
  let left = false
  let stop = (): void => undefined
  raw.once('close', () => {
    left = true
    stop()
  })
  const write = (chunk: Buffer): void => {
    raw.write(chunk)
    if (raw.writableLength > longestBuffer) raw.destroy()
  }
  const end = (): void => {
    raw.end()
    setTimeout(() => raw.destroy(), longestEnd).unref()
  }
  try {
    stop = await hub.follow({ streamId, audience, after, write, end })
  } catch {
    raw.destroy()
  }
  if (left) stop()
}
