import { type ReadonlySignal, signal } from '@preact/signals'
import type {
  EventsQuery,
  FacilitatorView,
  ParticipantView,
  ProjectorView,
} from '../../server/contract/live-workshop.ts'
import { ApiError, api } from '../api.ts'
import { type Course, nextMove, start } from './course.ts'
import { patiently } from './patience.ts'
import {
  type AnySnapshot,
  type Beat,
  fromSnapshot,
  type LiveState,
  type Told,
  withBeat,
  withEvent,
} from './reduce.ts'
import { patienceAfter } from './retries.ts'
import { type Message, type Share, shareStream } from './share.ts'

interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
  readonly participant: ParticipantView
}

export type Connection = 'connected' | 'lost'

export interface Followed<View> {
  readonly view: View
  /** How many participants were heard of lately. */
  readonly present: number
  /** Who they are, where the stream tells it. */
  readonly here: readonly string[]
  /** The server's time in milliseconds since 1970, whatever this device's clock says. */
  readonly now: () => number
  readonly connection: Connection
}

export interface Following<View> {
  /** Null until the first answer. */
  readonly state: ReadonlySignal<Followed<View> | null>
  readonly connection: ReadonlySignal<Connection>
  /** Why the server shows nothing of it, which ends the following; else null. */
  readonly refusal: ReadonlySignal<ApiError | null>
  /** Looks at once whether there is a connection, and for what was missed. */
  readonly hurry: () => void
  readonly stop: () => void
}

const kinds = ['beat', 'snapshot', 'live'] as const
const tick = 250

/** Follows a workshop as one of its audiences. */
export function followWorkshop<As extends EventsQuery['as']>(
  id: string,
  as: As,
): Following<Views[As]> {
  return followStream({
    name: `live ${id} ${as}`,
    path: `/workshops/${id}/events`,
    query: { as },
    forParticipant: as === 'participant',
  })
}

export interface StreamAddress {
  /** What windows of one browser know the stream by, which they share. */
  readonly name: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly forParticipant?: boolean
}

/**
 * Follows a live view while the page is looked at: by a stream, or where none gets through by asking
 * again and again. What was missed meanwhile is made good as soon as there is a connection.
 */
export function followStream<View>(address: StreamAddress): Following<View> {
  const { name, path, query = {}, forParticipant = false } = address
  const state = signal<Followed<View> | null>(null)
  const connection = signal<Connection>('connected')
  const refusal = signal<ApiError | null>(null)
  let held: LiveState<View> | null = null
  let course: Course = { ...start, scatter: Math.random() }
  let source: EventSource | null = null
  let share: Share | null = null
  let asking: Promise<void> | null = null

  const show = (): void => {
    if (held === null) return
    const { view, present, here = [], ahead } = held
    state.value = {
      view,
      present,
      here,
      now: () => Date.now() + ahead,
      connection: connection.value,
    }
  }

  const turn = (to: Connection): void => {
    if (connection.value === to) return
    connection.value = to
    show()
  }

  const take = ({ kind, data }: Message): void => {
    const at = Date.now()
    if (kind === 'snapshot') held = fromSnapshot(data as AnySnapshot, at)
    else if (held === null) void (kind === 'live' && ask(null))
    else if (kind === 'beat') held = withBeat(held, data as Beat, at)
    else {
      const { state, outcome } = withEvent(held, data as Parameters<typeof withEvent>[1])
      held = state
      if (outcome === 'gap') void ask(null)
    }
    show()
  }

  const hear = (message: Message): void => {
    course = { ...course, heardAt: Date.now(), spoken: true, failures: 0, unanswered: 0 }
    turn('connected')
    take(message)
  }

  /** Asks for the events after a number, or with null for a snapshot. */
  const ask = (after: number | null): Promise<void> => {
    asking ??= askOnce(after).finally(() => {
      asking = null
    })
    return asking
  }

  const askOnce = async (after: number | null): Promise<void> => {
    course = { ...course, askedAt: Date.now() }
    try {
      const told = await patiently(patienceAfter(course.unanswered), (signal) => {
        return api<Told>(path, { query: { ...query, after }, signal, forParticipant })
      })
      if (course.led) course = { ...course, heardAt: Date.now() }
      else if (connection.value === 'lost') course = { ...course, failures: 0, openedAt: 0 }
      course = { ...course, unanswered: 0 }
      turn('connected')
      if ('view' in told) return take({ kind: 'snapshot', data: told })
      for (const event of told.events) take({ kind: 'live', data: event })
      take({ kind: 'beat', data: told })
    } catch (error) {
      if (error instanceof ApiError && [401, 403, 404].includes(error.status)) refuse(error)
      else lose()
    }
  }

  /** What was asked for is still missing, so that a stream from there on has to bring it. */
  const lose = (): void => {
    closeStream()
    course = { ...course, heardAt: 0, unanswered: course.unanswered + 1 }
    turn('lost')
  }

  const refuse = (error: ApiError): void => {
    refusal.value = error
    stop()
  }

  const closeStream = (): void => {
    source?.close()
    source = null
    course = { ...course, streaming: false }
  }

  const openStream = (): void => {
    closeStream()
    course = { ...course, streaming: true, spoken: false, openedAt: Date.now() }
    const after = held === null ? {} : { after: String(held.seq) }
    const search = new URLSearchParams({ ...query, ...after })
    const opened = new EventSource(`/api${path}?${search}`)
    source = opened
    for (const kind of kinds) {
      opened.addEventListener(kind, ({ data }) => {
        if (source !== opened) return
        const message: Message = { kind, data: JSON.parse(data) }
        share?.tell(message)
        hear(message)
      })
    }
    opened.onerror = () => source === opened && failStream()
  }

  /** Asking at once tells why there is no stream, and brings what it would have brought. */
  const failStream = (): void => {
    closeStream()
    course = { ...course, failures: course.failures + 1 }
    void ask(held?.seq ?? null)
  }

  const look = (): void => {
    if (share === null) return
    const move = nextMove(course, Date.now())
    if (move === 'open') openStream()
    else if (move === 'fail') failStream()
    else if (move === 'ask') void ask(held?.seq ?? null)
  }

  const join = (): void => {
    if (share !== null || refusal.value) return
    const { failures, unanswered, scatter } = course
    course = { ...start, led: true, failures, unanswered, scatter }
    let leads = false
    const joined = shareStream(name, {
      onLead() {
        leads = true
        course = { ...course, led: false }
        openStream()
      },
      onMessage: (message) => !leads && hear(message),
    })
    share = joined
  }

  const part = (): void => {
    share?.leave()
    share = null
    closeStream()
  }

  const hurry = (): void => {
    if (document.visibilityState === 'hidden' || refusal.value) return
    if (share === null) join()
    else if (course.led) void ask(held?.seq ?? null)
    else openStream()
  }

  const onVisibility = (): void => (document.visibilityState === 'hidden' ? part() : hurry())
  const onOffline = (): void => turn('lost')
  const timer = setInterval(look, tick)
  document.addEventListener('visibilitychange', onVisibility)
  addEventListener('online', hurry)
  addEventListener('offline', onOffline)

  function stop(): void {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onVisibility)
    removeEventListener('online', hurry)
    removeEventListener('offline', onOffline)
    part()
  }

  hurry()
  return { state, connection, refusal, hurry, stop }
}
