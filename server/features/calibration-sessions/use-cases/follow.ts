import type { Person } from '../../../actor.ts'
import type { SessionSnapshot, SessionSummary } from '../../../contract/calibration-sessions.ts'
import type { Deps } from '../../../deps.ts'
import { findSeq, listEvents } from '../../../live/events.ts'
import { type Audience, type ToldEvent, tellEvent } from '../../../live/wire.ts'
import { requirePermission } from '../../access.ts'
import { loadRound } from '../../reviews/context.ts'
import { noteAttending } from '../attendance.ts'
import { loadSession, readableReviews, type SessionContext } from '../context.ts'
import { summarise } from '../lobby.ts'
import { listMarks } from '../marks.ts'
import { readPresence } from '../presence.ts'
import { listSessions } from '../repository.ts'
import { marksPart, sessionAudience } from '../tell.ts'
import { everySessionPart, sessionParts } from '../view.ts'

/** More events than this are not replayed: a snapshot says the same in less. */
const mostReplayed = 300

export interface FollowingSession {
  readonly audience: Audience
  readonly after: number
  /** Null for somebody whose own events lead on to what they have. */
  readonly snapshot: SessionSnapshot | null
}

/** The calibration sessions of a round, the last one first. */
export async function readSessions(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<SessionSummary[]> {
  const { standing } = await loadRound(deps, deps.db, actor, roundId)
  requirePermission('calibration.follow', standing)
  const sessions = await listSessions(deps.db, roundId)
  return sessions.map(summarise)
}

/** Begins to follow a session after a number, or from a snapshot on; whoever does counts as there. */
export async function followSession(
  deps: Deps,
  actor: Person,
  id: string,
  after: number | undefined,
): Promise<FollowingSession> {
  const context = await loadSession(deps, deps.db, actor, id)
  requirePermission('calibration.follow', context.standing)
  await arrive(deps, actor, context)
  const regions = readableReviews(context).map(({ region }) => region.id)
  const audience = sessionAudience(actor.id, regions)
  const seq = await findSeq(deps.db, id)
  if (after !== undefined && after <= seq && seq - after <= mostReplayed) {
    return { audience, after, snapshot: null }
  }
  const snapshot = await describe(deps, actor, id, seq)
  return { audience, after: snapshot.seq, snapshot }
}

/** The same for who asks again and again instead of following: the events, or a snapshot. */
export async function readSessionEvents(
  deps: Deps,
  actor: Person,
  id: string,
  after: number | undefined,
): Promise<
  SessionSnapshot | { now: string; present: number; here: string[]; events: ToldEvent[] }
> {
  const following = await followSession(deps, actor, id, after)
  if (following.snapshot) return following.snapshot
  const events = await listEvents(deps.db, id, following.after)
  return {
    ...(await readPresence(deps, id)),
    events: events.map((event) => tellEvent(event, following.audience)),
  }
}

/** Whoever follows an open session is there, and those who follow it hear so at once. */
async function arrive(deps: Deps, actor: Person, { session }: SessionContext): Promise<void> {
  if (session.state !== 'open') return
  await noteAttending(deps.db, session.id, [actor.id], deps.now().toISOString())
  deps.live.tell(session.id, 'all', 'beat', await readPresence(deps, session.id))
}

/** The number is read before the view, so that whatever is newer than the number comes once more. */
async function describe(
  deps: Deps,
  actor: Person,
  id: string,
  seq: number,
): Promise<SessionSnapshot> {
  const { db } = deps
  const context = await loadSession(deps, db, actor, id)
  const marks: [string, object][] = []
  for (const review of readableReviews(context)) {
    marks.push([marksPart(review.region.id), await listMarks(db, review.id)])
  }
  const common = await sessionParts(db, context.session, everySessionPart)
  return {
    seq,
    ...(await readPresence(deps, id)),
    view: { ...common, ...Object.fromEntries(marks) },
  }
}
