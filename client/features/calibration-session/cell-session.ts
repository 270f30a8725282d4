import { signal } from '@preact/signals'
import type { AgendaAnswer } from '../../../server/contract/calibration-sessions.ts'
import type { SessionPartProps } from './parts.ts'

/** The open session of the judgement that a page shows: its agenda decides what comes next. */
export interface CellSessionPart extends SessionPartProps {
  /** Null until it has come. */
  readonly agenda: AgendaAnswer | null
}

/** For what the page offers next; null while nobody there follows a session. */
export const cellSession = signal<CellSessionPart | null>(null)
