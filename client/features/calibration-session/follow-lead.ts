import { signal } from '@preact/signals'
import type { SessionCell } from '../../../server/contract/calibration-sessions.ts'
import { isSameCell } from './session.ts'

/** Whether this window goes where the lead takes the session; who looks elsewhere leaves it. */
export const followsLead = signal(true)

export interface Situation {
  readonly follows: boolean
  /** Where the lead has taken the session; null between two judgements. */
  readonly place: SessionCell | null
  /** The judgement that the page shows; null for a page of all of them. */
  readonly shown: SessionCell | null
  /** Whether the page follows by showing the place in a table, rather than by going there. */
  readonly isTable: boolean
  /** Whether one is recused from the region of the place, whose page has no session for them. */
  readonly stepsOut: boolean
  /** Whether words stand on the page that have not been sent. */
  readonly isWriting: boolean
}

/** What a page does when the lead moves: go along, stay and say so, or nothing. */
export function onLeadMoved(situation: Situation): 'go' | 'say' | 'nothing' {
  const { follows, place, shown, isTable, stepsOut, isWriting } = situation
  if (place === null || isSameCell(place, shown) || isTable) return 'nothing'
  return follows && !isWriting && !stepsOut ? 'go' : 'say'
}
