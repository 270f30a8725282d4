import type { CommonView } from '../../../server/contract/live-workshop.ts'
import type { Place } from '../../../server/core/workshop/place.ts'
import type { Move } from './use-moves.ts'

type Agenda = CommonView['agenda']

/** The agenda with a judgement skipped, or taken up again. */
export function withSkipped(agenda: Agenda, judgement: string, skipped: boolean): Move {
  const items = agenda.map((item) => ({
    judgement: item.judgement,
    minutes: item.minutes,
    skipped: item.judgement === judgement ? skipped : item.skipped,
  }))
  return { path: 'agenda', method: 'PUT', body: { items } }
}

/** Leaves a judgement for where skipping it leads, then skips it. */
export function skipping(agenda: Agenda, judgement: string, to: Place | null): Move[] {
  return [{ path: 'place', body: { to } }, withSkipped(agenda, judgement, true)]
}
