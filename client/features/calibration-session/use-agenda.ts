import { useEffect, useRef } from 'preact/hooks'
import type { AgendaAnswer } from '../../../server/contract/calibration-sessions.ts'
import { can } from '../../../server/core/permissions.ts'
import { type Resource, useResource } from '../../resource.ts'
import { marksKey } from './session.ts'
import type { RoundSession } from './use-round-session.ts'

/** The agenda of a round, asked for again whenever the session tells that something was settled. */
export function useAgenda({ roundId, standing, open }: RoundSession): Resource<AgendaAnswer> {
  const follows = can('calibration.follow', standing)
  const agenda = useResource<AgendaAnswer>(follows ? `/rounds/${roundId}/calibration-agenda` : null)
  useReloadOn(open && marksKey(open.view), agenda.reload)
  return agenda
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
