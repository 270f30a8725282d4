import { useState } from 'preact/hooks'
import type { SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { ApiError, type ApiRequest, api } from '../../api.ts'
import { t } from '../../language.tsx'
import { followsLead } from './follow-lead.ts'
import type { RoundSession } from './use-round-session.ts'

export interface SessionMoves {
  readonly busy: boolean
  /** Why the last move was not made; null once there is another. */
  readonly problem: string | null
  readonly go: (to: SessionCell | null) => Promise<boolean>
  readonly end: () => Promise<boolean>
  readonly confirm: (there: readonly string[]) => Promise<boolean>
}

/** What the lead does with the open session, one thing at a time. */
export function useSessionMoves({ open, hurry }: RoundSession): SessionMoves {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<(() => string) | null>(null)

  async function make(path: string, body?: unknown, method: ApiRequest['method'] = 'POST') {
    if (busy || open === null) return false
    setBusy(true)
    setProblem(null)
    const { about, now } = open.view
    try {
      const address = `/calibration-sessions/${about.id}/${path}`
      await api(address, { method, body, version: now.version })
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const isStale = error.status === 412
      setProblem(() => () => (isStale ? t('session.moved-elsewhere') : error.tell()))
      return false
    } finally {
      hurry()
      setBusy(false)
    }
  }

  return {
    busy,
    problem: problem?.() ?? null,
    go: (to) => {
      // Whoever takes the session somewhere goes there too, wherever they had been looking.
      followsLead.value = true
      return make('place', { to })
    },
    end: () => make('ending'),
    confirm: (there) => make('attendance', { there }, 'PUT'),
  }
}
