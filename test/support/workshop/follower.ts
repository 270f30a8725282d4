import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { pauseAfter } from '../../../client/live/retries.ts'
import type { CommonView, ParticipantView } from '../../../server/contract/live-workshop.ts'

/** Where something is followed from, and by whom. */
export interface FollowedAs {
  /** The address of the workshop. */
  readonly room: string
  readonly as: 'facilitator' | 'projector' | 'participant'
  readonly headers: Readonly<Record<string, string>>
}

/** A screen that follows a workshop through every loss of its connection. */
export interface Follower {
  readonly view: () => CommonView & Partial<Pick<ParticipantView, 'own'>>
  readonly seq: () => number
  /** How many events were missing between two that came: none may be, ever. */
  readonly gaps: () => number
  readonly connections: () => number
  readonly stop: () => void
}

/** Begins to follow; comes back whenever the connection ends, to go on where it was. */
export async function startFollower(followed: FollowedAs, onChange = () => {}): Promise<Follower> {
  let view: object = {}
  let seq: number | null = null
  let gaps = 0
  let connections = 0
  let failures = 0
  let stopped = false
  let current: ClientRequest | null = null

  const take = (name: string, data: string): void => {
    const told = JSON.parse(data)
    if (name === 'snapshot') {
      view = told.view
      seq = told.seq
    } else if (name === 'live' && seq !== null && told.seq > seq) {
      if (told.seq === seq + 1) {
        view = { ...view, ...told.parts }
        seq = told.seq
      } else {
        gaps += 1
        seq = null
        current?.destroy()
      }
    }
    failures = 0
    if (name !== 'beat') onChange()
  }

  const listen = async (): Promise<void> => {
    while (!stopped) {
      const answer = await open(followed, seq, (sent) => {
        current = sent
      })
      if (answer?.statusCode === 200) {
        connections += 1
        await readEvents(answer, take).catch(() => undefined)
      }
      answer?.destroy()
      failures += 1
      await pause(pauseAfter(failures, Math.random()))
    }
  }
  void listen()
  while (seq === null) await pause(10)
  return {
    view: () => view as CommonView,
    seq: () => seq ?? 0,
    gaps: () => gaps,
    connections: () => connections,
    stop: () => {
      stopped = true
      current?.destroy()
    },
  }
}

/** Asks for the stream from after a number; null where nobody answers. */
function open(
  { room, as, headers }: FollowedAs,
  after: number | null,
  sent: (request: ClientRequest) => void,
): Promise<IncomingMessage | null> {
  return new Promise((resolve) => {
    const asked = request(`${room}/events?as=${as}`, {
      agent: false,
      headers: {
        ...headers,
        accept: 'text/event-stream',
        ...(after !== null && { 'last-event-id': String(after) }),
      },
    })
    sent(asked)
    asked.once('response', resolve)
    asked.on('error', () => resolve(null))
    asked.end()
  })
}

async function readEvents(
  answer: IncomingMessage,
  take: (name: string, data: string) => void,
): Promise<void> {
  let rest = ''
  answer.setEncoding('utf8')
  for await (const chunk of answer) {
    const messages = (rest + chunk).split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1] ?? ''
      take(field('event'), field('data'))
    }
  }
}
