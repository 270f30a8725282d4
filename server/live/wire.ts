import type { LiveEvent } from './events.ts'

/** An audience by all names that payloads may call it by, such as `all` and `projector`. */
export type Audience = readonly string[]

/** An event as one audience gets it. */
export interface ToldEvent {
  readonly seq: number
  readonly type: string
  readonly parts: Record<string, unknown>
}

/** What an event tells an audience; `parts` is empty where the event is not for it. */
export function tellEvent({ seq, type, payload }: LiveEvent, audience: Audience): ToldEvent {
  const named = audience.filter((name) => name in payload)
  return { seq, type, parts: Object.assign({}, ...named.map((name) => payload[name])) }
}

/** Which of the names of an audience an event knows: those with the same get the same bytes. */
export function knownNames({ payload }: LiveEvent, audience: Audience): string {
  return audience.filter((name) => name in payload).join(' ')
}

/** The key by which a payload says that its event is the last for whoever goes by a name. */
export function lastFor(name: string): string {
  return `last:${name}`
}

/** Whether an audience gets nothing more after an event, since it has no place there any more. */
export function isLast({ payload }: LiveEvent, audience: Audience): boolean {
  return audience.some((name) => lastFor(name) in payload)
}

/** A message of server-sent events; only what has a number counts in the order of events. */
export function message(name: string, data: unknown, seq?: number): string {
  const id = seq === undefined ? '' : `id: ${seq}\n`
  return `${id}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
