import type { Person } from '../../../actor.ts'
import type { LobbyAnswer } from '../../../contract/calibration-sessions.ts'
import type { Deps } from '../../../deps.ts'
import { findSeq, listEvents } from '../../../live/events.ts'
import { type Audience, tellEvent } from '../../../live/wire.ts'
import { requirePermission } from '../../access.ts'
import { loadRound } from '../../reviews/context.ts'
import { lobbyOf, summarise, waitingAudience } from '../lobby.ts'
import { findOpenSession } from '../repository.ts'

export interface Waiting {
  readonly streamId: string
  readonly audience: Audience
  readonly after: number
  /** Null for somebody whose own events lead on to what they have. */
  readonly snapshot: Extract<LobbyAnswer, { view: unknown }> | null
}

/** Waits for a session of a round to open, after an event's number or from how it stands on. */
export async function waitForSession(
  deps: Deps,
  actor: Person,
  roundId: string,
  after: number | undefined,
): Promise<Waiting> {
  const { db } = deps
  const { standing } = await loadRound(deps, db, actor, roundId)
  requirePermission('calibration.follow', standing)
  const audience = waitingAudience(actor.id)
  const streamId = lobbyOf(roundId)
  // The number is read before the view: whatever is newer than the number comes once more.
  const seq = await findSeq(db, streamId)
  if (after !== undefined && after <= seq) return { streamId, audience, after, snapshot: null }
  const open = await findOpenSession(db, roundId)
  const view = { open: open && summarise(open) }
  const snapshot = { seq, now: deps.now().toISOString(), view }
  return { streamId, audience, after: seq, snapshot }
}

/** The same for who asks again and again instead of waiting. */
export async function readLobby(
  deps: Deps,
  actor: Person,
  roundId: string,
  seen: number | undefined,
): Promise<LobbyAnswer> {
  const { streamId, audience, after, snapshot } = await waitForSession(deps, actor, roundId, seen)
  if (snapshot) return snapshot
  const events = await listEvents(deps.db, streamId, after)
  return {
    now: deps.now().toISOString(),
    events: events.map((event) => tellEvent(event, audience)),
  }
}
