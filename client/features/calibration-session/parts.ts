import type { AgendaAnswer } from '../../../server/contract/calibration-sessions.ts'
import type { SessionNames } from './names.ts'
import type { RoundSession } from './use-round-session.ts'

/** What the parts of a session's pages are given. */
export interface SessionPartProps {
  readonly session: RoundSession
  readonly names: SessionNames
}

export interface AgendaPartProps extends SessionPartProps {
  readonly agenda: AgendaAnswer
}
