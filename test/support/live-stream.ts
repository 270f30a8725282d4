import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app.ts'
import { openDatabase } from '../../server/db/open.ts'
import { createHub } from '../../server/live/hub.ts'
import { startNotices } from '../../server/live/notices.ts'
import type { PersonKey } from './people.ts'
import type { Guest } from './room.ts'
import { type Toolkit, tokenOf } from './toolkit.ts'

/** One message of a stream; only events and snapshots have a number. */
export interface Message {
  readonly seq: number | null
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: what the server sent, which tests look at
  readonly data: any
}

/** A stream as a browser would follow it, with every byte that came. */
export interface Stream {
  readonly status: number
  readonly messages: readonly Message[]
  readonly bytes: () => string
  /** Waits until a message arrives, or has arrived, of which that is so. */
  readonly until: (wanted: (message: Message) => boolean) => Promise<Message>
  /** Waits until the server ends the stream. */
  readonly ended: Promise<void>
  readonly leave: () => void
}

export async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

/** Who follows: one of the people, or a participant by their cookie. */
export type Follower = { readonly person: PersonKey } | { readonly guest: Guest }

export function headersOf(follower: Follower): Record<string, string> {
  return 'person' in follower
    ? { authorization: `Bearer ${tokenOf(follower.person)}` }
    : { cookie: follower.guest.cookie }
}

/** Follows a stream of server-sent events. */
export async function followStream(
  address: string,
  follower: Follower,
  lastEventId?: number,
): Promise<Stream> {
  const leaving = new AbortController()
  const answer = await fetch(address, {
    signal: leaving.signal,
    headers: {
      accept: 'text/event-stream',
      ...headersOf(follower),
      ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
    },
  })
  const messages: Message[] = []
  let bytes = ''
  let unread = ''
  let waiting: (() => void)[] = []
  const wake = () => {
    for (const each of waiting) each()
    waiting = []
  }
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? []) {
      const text = decoder.decode(chunk, { stream: true })
      bytes += text
      const parts = (unread + text).split('\n\n')
      unread = parts.pop() ?? ''
      messages.push(...parts.map(parseMessage))
      wake()
    }
  }
  const ended = read().catch(() => undefined)
  return {
    status: answer.status,
    messages,
    bytes: () => bytes,
    until: async (wanted) => {
      for (;;) {
        const found = messages.find(wanted)
        if (found) return found
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    ended,
    leave: () => leaving.abort(),
  }
}

function parseMessage(text: string): Message {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]
  const seq = field('id')
  return {
    seq: seq === undefined ? null : Number(seq),
    name: field('event') ?? '',
    data: JSON.parse(field('data') ?? 'null'),
  }
}

/** The numbers of the events that a stream brought after its snapshot, or from its beginning. */
export function seqsOf({ messages }: Pick<Stream, 'messages'>): number[] {
  return messages.flatMap(({ name, seq }) => (name === 'live' && seq !== null ? [seq] : []))
}

/** A second server process of the same database, as far as the two share nothing else. */
export async function startSibling({ deps, location }: Toolkit) {
  const { db } = openDatabase(location)
  const live = createHub(db)
  const app = await buildApp(
    { ...deps, db, live },
    {
      hostNames: ['localhost', '127.0.0.1'],
      clientFolder: '/nonexistent',
      trustProxy: false,
      logger: false,
    },
  )
  const stopNotices = startNotices(location, live, (error) => {
    throw error
  })
  return {
    app,
    close: async () => {
      await stopNotices()
      await app.close()
      await db.destroy()
    },
  }
}
