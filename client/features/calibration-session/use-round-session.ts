import { useEffect, useState } from 'preact/hooks'
import type { SessionSummary } from '../../../server/contract/calibration-sessions.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'
import { type Followed, type Following, followStream } from '../../live/stream.ts'
import { type Resource, useResource } from '../../resource.ts'
import { sessionEnded, user } from '../../session.tsx'
import type { SessionParts } from './session.ts'

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

/** How often a page looks whether a session has been opened, in milliseconds. */
const lookAgain = 15_000

/**
 * The calibration session of a round for whoever takes part in it, followed for as long as the page
 * is there; `standing` is that to the round, or to one of its reviews.
 */
export function useRoundSession(roundId: string, standing: Standing): RoundSession {
  const follows = can('calibration.follow', standing)
  const mayOpen = follows && standing.stage === 'calibration'
  const sessions = useResource<SessionSummary[]>(
    follows ? `/rounds/${roundId}/calibration-sessions` : null,
  )
  const id = sessions.data?.find(({ state }) => state === 'open')?.id ?? null
  const following = useFollowing(id)
  const open = following?.state.value ?? null
  const isOver = open?.view.now.state === 'ended' || following?.refusal.value != null

  useEffect(() => {
    if (isOver) sessions.reload()
  }, [isOver])
  useEffect(() => {
    if (!mayOpen || id !== null) return
    const timer = setInterval(sessions.reload, lookAgain)
    return () => clearInterval(timer)
  }, [mayOpen, id, sessions.reload])

  return {
    roundId,
    standing,
    sessions,
    open: isOver ? null : open,
    hurry: () => following?.hurry(),
  }
}

function useFollowing(id: string | null): Following<SessionParts> | null {
  const [following, setFollowing] = useState<Following<SessionParts> | null>(null)
  const person = user.value?.id
  const ended = sessionEnded.value
  useEffect(() => {
    setFollowing(null)
    if (id === null || person === undefined) return
    const begun = followStream<SessionParts>({
      name: `calibration ${id}`,
      path: `/calibration-sessions/${id}/events`,
    })
    setFollowing(begun)
    return begun.stop
  }, [id, person, ended])
  return following
}
