import { type Follower, followStream, headersOf, type Stream } from './live-stream.ts'
import type { Guest, Room } from './room.ts'

/** What one client of a workshop was sent, by stream and by asking; `number` is a guest's. */
export interface Recording {
  readonly bytes: string
  readonly number: number | null
}

/** Everybody in a room, with every byte that reaches each. */
export interface Recorder {
  /** Everybody asks for the state and for the events, as without a stream. */
  readonly ask: () => Promise<void>
  /** Waits until every stream has brought an event. */
  readonly catchUp: (seq: number) => Promise<void>
  readonly clients: () => [string, Recording][]
  readonly close: () => void
}

interface Client {
  readonly name: string
  readonly number: number | null
  readonly follower: Follower
  readonly as: string
  readonly stream: Stream
  asked: string
}

/** Follows a workshop as its facilitator, its projector and each of its guests. */
export async function startRecorder(
  url: string,
  { id }: Pick<Room, 'id'>,
  guests: readonly Guest[],
): Promise<Recorder> {
  const address = `${url}/api/workshops/${id}`
  const follow = async (
    name: string,
    as: string,
    follower: Follower,
    number: number | null = null,
  ): Promise<Client> => {
    const stream = await followStream(`${address}/events?as=${as}`, follower)
    return { name, number, follower, as, stream, asked: '' }
  }
  const clients = [
    await follow('facilitator', 'facilitator', { person: 'nia' }),
    await follow('projector', 'projector', { person: 'nia' }),
  ]
  for (const [index, guest] of guests.entries()) {
    clients.push(await follow(`participant ${index}`, 'participant', { guest }, index))
  }
  return {
    ask: async () => {
      for (const client of clients) {
        for (const what of ['state', 'events', 'events?after=0']) {
          const query = `${what.includes('?') ? '&' : '?'}as=${client.as}`
          client.asked += await recordAnswer(`${address}/${what}${query}`, client.follower)
        }
      }
    },
    catchUp: async (wanted) => {
      for (const { stream } of clients) await stream.until(({ seq }) => (seq ?? 0) >= wanted)
    },
    clients: () =>
      clients.map(({ name, number, stream, asked }) => [
        name,
        { number, bytes: stream.bytes() + asked },
      ]),
    close: () => {
      for (const { stream } of clients) stream.leave()
    },
  }
}

/** The whole answer, its status and headers included, not compressed so that lengths compare. */
async function recordAnswer(address: string, follower: Follower): Promise<string> {
  const headers = { ...headersOf(follower), 'accept-encoding': 'identity' }
  const answer = await fetch(address, { headers })
  const { date: _, ...told } = Object.fromEntries(answer.headers)
  return `${answer.status} ${JSON.stringify(told)}\n${await answer.text()}\n`
}
