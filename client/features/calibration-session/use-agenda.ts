import { useEffect, useRef } from 'preact/hooks'
import type { AgendaAnswer } from '../../../server/contract/calibration-sessions.ts'
import { can } from '../../../server/core/permissions.ts'
import { type Resource, useResource } from '../../resource.ts'
import { marksKey } from './session.ts'
import type { RoundSession } from './use-round-session.ts'

/**
 * The agenda of a round, asked for again whenever a session opens, which tells nothing of what was
 * settled before, and whenever it tells that something was settled.
 */
export function useAgenda(session: RoundSession): Resource<AgendaAnswer> {
  const { roundId, standing } = session
  const follows = can('calibration.follow', standing)
  const agenda = useResource<AgendaAnswer>(follows ? `/rounds/${roundId}/calibration-agenda` : null)
  useReloadOn(settledKey(session), agenda.reload)
  return agenda
}

/** What is known of what is settled; null while it is not known whether a session is open. */
function settledKey({ open, sessions }: RoundSession): string | null {
  if (open) return marksKey(open.view)
  return sessions.data?.every(({ state }) => state === 'ended') ? 'no session' : null
}

/** Asks again when a key changes, though not for its first value. */
export function useReloadOn(key: string | null, reload: () => void): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (key === null) return
    const changed = before.current !== null && before.current !== key
    before.current = key
    if (changed) reload()
  }, [key])
}
