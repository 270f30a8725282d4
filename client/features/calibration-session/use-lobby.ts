import type { Lobby, SessionSummary } from '../../../server/contract/calibration-sessions.ts'
import { can, type Standing } from '../../../server/core/permissions.ts'
import { useFollowing } from '../../live/use-following.ts'

/** Whether sessions of a round are opened in which somebody can take part. */
export const mayAwait = (standing: Standing): boolean =>
  can('calibration.follow', standing) && standing.stage === 'calibration'

/**
 * Which session of a round is open, heard of as it opens and ends; undefined until that is known.
 * Whoever waits so is not counted as there.
 */
export function useLobby(roundId: string | null): SessionSummary | null | undefined {
  const following = useFollowing<Lobby>(
    roundId === null
      ? null
      : {
          name: `calibration lobby ${roundId}`,
          path: `/rounds/${roundId}/calibration-sessions/events`,
        },
  )
  return following?.state.value?.view.open
}
