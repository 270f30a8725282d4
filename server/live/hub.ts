import type { Db } from '../db/database.ts'
import { type LiveEvent, listEvents, listSeqs } from './events.ts'
import { type Audience, isLast, knownNames, message, tellEvent } from './wire.ts'

/** Somebody who follows a stream. */
export interface Listener {
  readonly streamId: string
  readonly audience: Audience
  /** The number of the last event that they have. */
  readonly after: number
  /** Takes bytes that are ready to be sent. */
  readonly write: (chunk: Buffer) => void
  /** Ends the connection: the listener comes back by itself. */
  readonly end: () => void
}

/** Passes events on to those who follow their streams in this process. */
export interface LiveHub {
  /** Follows a stream from after a number on; gives the function that stops it. */
  readonly follow: (listener: Listener) => Promise<() => void>
  /** Looks for events after a commit, here or in another process. */
  readonly wake: (streamId: string) => void
  /** Looks for events in every stream that is followed, in case a notice was lost. */
  readonly catchUp: () => Promise<void>
  /** Tells whoever goes by a name something that is no event and may be lost. */
  readonly tell: (streamId: string, name: string, kind: string, data: unknown) => void
  /** The audiences that follow each stream at present. */
  readonly present: () => ReadonlyMap<string, readonly Audience[]>
  /** Ends every connection, and those of whoever still comes. */
  readonly close: () => void
}

interface Follower {
  readonly listener: Listener
  seq: number
}

interface Channel {
  readonly followers: Set<Follower>
  seq: number
  running: boolean
  again: boolean
}

/** A hub over the streams of a database; whoever follows one comes back where it cannot be read. */
export function createHub(db: Db): LiveHub {
  const channels = new Map<string, Channel>()
  let closed = false

  const deliver = (followers: Iterable<Follower>, events: readonly LiveEvent[]): void => {
    for (const event of events) {
      const ready = new Map<string, Buffer>()
      for (const follower of followers) {
        if (follower.seq >= event.seq) continue
        follower.seq = event.seq
        const { audience, write, end } = follower.listener
        write(bytesFor(event, audience, ready))
        if (isLast(event, audience)) end()
      }
    }
  }

  const pump = async (streamId: string, channel: Channel): Promise<void> => {
    if (channel.running) {
      channel.again = true
      return
    }
    channel.running = true
    try {
      do {
        channel.again = false
        const events = await listEvents(db, streamId, channel.seq)
        channel.seq = events.at(-1)?.seq ?? channel.seq
        deliver(channel.followers, events)
      } while (channel.again)
    } catch {
      for (const { listener } of channel.followers) listener.end()
    } finally {
      channel.running = false
    }
  }

  const wake = (streamId: string): void => {
    const channel = channels.get(streamId)
    if (channel) void pump(streamId, channel)
  }

  const stop = (follower: Follower): void => {
    const { streamId } = follower.listener
    const channel = channels.get(streamId)
    channel?.followers.delete(follower)
    if (channel?.followers.size === 0) channels.delete(streamId)
  }

  /** What was told between reading and joining is read again, so that a follower misses nothing. */
  const follow = async (listener: Listener): Promise<() => void> => {
    const { streamId } = listener
    const follower: Follower = { listener, seq: listener.after }
    for (;;) {
      deliver([follower], await listEvents(db, streamId, follower.seq))
      const channel = channels.get(streamId) ?? {
        followers: new Set(),
        seq: follower.seq,
        running: false,
        again: false,
      }
      if (follower.seq < channel.seq) continue
      if (closed) {
        listener.end()
        return () => undefined
      }
      channels.set(streamId, channel)
      channel.followers.add(follower)
      wake(streamId)
      return () => stop(follower)
    }
  }

  const named = (streamId: string, name: string): Listener[] =>
    [...(channels.get(streamId)?.followers ?? [])]
      .map(({ listener }) => listener)
      .filter(({ audience }) => audience.includes(name))

  return {
    follow,
    wake,
    catchUp: async () => {
      for (const { id, seq } of await listSeqs(db, [...channels.keys()])) {
        if (seq > (channels.get(id)?.seq ?? seq)) wake(id)
      }
    },
    tell: (streamId, name, kind, data) => {
      const bytes = Buffer.from(message(kind, data))
      for (const { write } of named(streamId, name)) write(bytes)
    },
    present: () =>
      new Map(
        [...channels].map(([id, { followers }]) => [
          id,
          [...followers].map(({ listener }) => listener.audience),
        ]),
      ),
    close: () => {
      closed = true
      for (const { followers } of channels.values()) {
        for (const { listener } of followers) listener.end()
      }
      channels.clear()
    },
  }
}

/** The bytes of an event for an audience: made once for all who get the same. */
function bytesFor(event: LiveEvent, audience: Audience, ready: Map<string, Buffer>): Buffer {
  const key = knownNames(event, audience)
  const made = ready.get(key)
  if (made) return made
  const bytes = Buffer.from(message('live', tellEvent(event, audience), event.seq))
  ready.set(key, bytes)
  return bytes
}
