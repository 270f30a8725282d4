import type { Lobby, SessionSummary } from '../../contract/calibration-sessions.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { appendEvent, ensureStream } from '../../live/events.ts'
import type { Audience } from '../../live/wire.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { SessionRecord } from './repository.ts'
import { personName } from './tell.ts'
import { membersOf } from './view.ts'

/** The stream by which the review team of a round hears that a session opens or ends. */
export const lobbyOf = (roundId: string): string => `calibration-lobby.${roundId}`

const waiting = 'waiting'

/** Whoever waits for a session; they count as there only once they follow it. */
export const waitingAudience = (personId: string): Audience => [
  'all',
  waiting,
  personName(personId),
]

export const waitsForCalibration = (audience: Audience): boolean => audience.includes(waiting)

export function summarise({
  id,
  state,
  openedAt,
  endedAt,
  version,
}: SessionRecord): SessionSummary {
  return { id, state, openedAt, endedAt, version }
}

/**
 * Tells those who wait which session is open by now, each by name: whoever has left the team hears
 * nothing of it. The lobby is woken after the commit.
 */
export async function tellLobby(
  deps: Deps,
  trx: Trx,
  { round, assignments, reviews }: Pick<RoundContext, 'round' | 'assignments' | 'reviews'>,
  open: SessionRecord | null,
): Promise<void> {
  const lobby: Lobby = { open: open && summarise(open) }
  const payload = Object.fromEntries(
    membersOf(assignments, reviews).map(({ id }) => [personName(id), lobby]),
  )
  await ensureStream(trx, lobbyOf(round.id))
  const event = { type: open ? 'opened' : 'ended', payload, at: deps.now().toISOString() }
  await appendEvent(trx, lobbyOf(round.id), event)
}
