import { useEffect } from 'preact/hooks'
import type { SessionSummary } from '../../../server/contract/calibration-sessions.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'
import type { Followed } from '../../live/stream.ts'
import { useFollowing } from '../../live/use-following.ts'
import { type Resource, useResource } from '../../resource.ts'
import type { SessionParts } from './session.ts'
import { mayAwait, useLobby } from './use-lobby.ts'

export interface RoundSession {
  readonly roundId: string
  readonly standing: Standing
  /** All sessions of the round, the last one first. */
  readonly sessions: Resource<SessionSummary[]>
  /** The session that is open, as it stands; null where none is. */
  readonly open: Followed<SessionParts> | null
  /** Looks at once for what was missed. */
  readonly hurry: () => void
}

/**
 * The calibration session of a round for whoever takes part in it, followed for as long as the page
 * is there; `standing` is that to the round, or to one of its reviews.
 */
export function useRoundSession(roundId: string, standing: Standing): RoundSession {
  const follows = can('calibration.follow', standing)
  const sessions = useResource<SessionSummary[]>(
    follows ? `/rounds/${roundId}/calibration-sessions` : null,
  )
  const id = sessions.data?.find(({ state }) => state === 'open')?.id ?? null
  const following = useFollowing<SessionParts>(
    id === null ? null : { name: `calibration ${id}`, path: `/calibration-sessions/${id}/events` },
  )
  const open = following?.state.value ?? null
  const isOver = open?.view.now.state === 'ended' || following?.refusal.value != null

  useEffect(() => {
    if (isOver) sessions.reload()
  }, [isOver])
  const opened = useLobby(mayAwait(standing) && sessions.data && id === null ? roundId : null)?.id
  useEffect(() => {
    if (opened !== undefined) sessions.reload()
  }, [opened])

  return {
    roundId,
    standing,
    sessions,
    open: isOver ? null : open,
    hurry: () => following?.hurry(),
  }
}
