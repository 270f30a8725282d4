import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { appendEvent } from '../../live/events.ts'
import { type Audience, lastFor } from '../../live/wire.ts'
import type { ReviewRecord } from '../rounds/repository.ts'
import { listMarks } from './marks.ts'
import { findOpenSession, type SessionRecord } from './repository.ts'
import { type SessionPart, sessionParts } from './view.ts'

/** What happened in a calibration session. */
export const sessionEventTypes = [
  'opened',
  'went',
  'calibrated',
  'adopted',
  'proposed',
  'dissented',
  'people',
  'attendance',
  'ended',
] as const
export type SessionEventType = (typeof sessionEventTypes)[number]

/** What the record keeps of an event; it is sent to nobody. */
export interface SessionLog {
  readonly reviewId?: string
  readonly judgement?: string
  /** What was made: a calibrated level, a proposal, a dissent. */
  readonly subject?: string
  /** The cells that were adopted in one step. */
  readonly cells?: readonly { readonly reviewId: string; readonly judgement: string }[]
}

export interface SessionEvent {
  readonly type: SessionEventType
  readonly parts?: readonly SessionPart[]
  /** The reviews in whose cells something changed. */
  readonly reviews?: readonly Pick<ReviewRecord, 'id' | 'region'>[]
  readonly log?: SessionLog
  /** People whose rights changed: their stream ends, and begins anew by what they may see. */
  readonly leaving?: readonly string[]
}

/** The part of the view that tells what has happened in a region's cells. */
export const marksPart = (region: string): string => `marks:${region}`

/** Whoever follows a session, by the names that payloads know: what they may read of each region. */
export function sessionAudience(personId: string, regions: readonly string[]): Audience {
  return ['all', 'calibration', personName(personId), ...regions.map(regionName)]
}

const regionName = (region: string): string => `region:${region}`
export const personName = (id: string): string => `person:${id}`

/** Adds an event to the log of a session; what concerns a region goes to those who may read it. */
export async function tellSession(
  deps: Deps,
  trx: Trx,
  session: SessionRecord,
  { type, parts = [], reviews = [], log, leaving = [] }: SessionEvent,
): Promise<number> {
  const marks: [string, object][] = []
  for (const { id, region } of reviews) {
    marks.push([regionName(region.id), { [marksPart(region.id)]: await listMarks(trx, id) }])
  }
  const payload = {
    ...(parts.length > 0 && { all: await sessionParts(trx, session, parts) }),
    ...Object.fromEntries(marks),
    ...(log && { log }),
    ...Object.fromEntries(leaving.map((id) => [lastFor(personName(id)), {}])),
  }
  return appendEvent(trx, session.id, { type, payload, at: deps.now().toISOString() })
}

export type TellOpen = (trx: Trx, roundId: string, event: SessionEvent) => Promise<void>

/**
 * Runs a change outside the session's own routes, such as a calibrated level, and lets it tell the
 * session of the round that is open, if one is; those who follow hear of it after the commit.
 */
export async function tellingSession<Result>(
  deps: Deps,
  change: (tell: TellOpen) => Promise<Result>,
): Promise<Result> {
  let told: string | null = null
  const result = await change(async (trx, roundId, event) => {
    const session = await findOpenSession(trx, roundId)
    if (!session) return
    await tellSession(deps, trx, session, event)
    told = session.id
  })
  if (told !== null) deps.live.wake(told)
  return result
}
