import type { CommonView } from '../../contract/live-workshop.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { type AudiencePayload, appendEvent } from '../../live/events.ts'
import { type Audience, lastFor } from '../../live/wire.ts'
import type { WorkshopContext } from '../workshops/context.ts'
import {
  type CommonPart,
  commonView,
  type FacilitatorPartName,
  facilitatorOnly,
  setScene,
} from './view.ts'

/** What happened in a workshop. */
export type WorkshopEventType =
  | 'opened'
  | 'joined'
  | 'removed'
  | 'went'
  | 'ballot-opened'
  | 'answered'
  | 'revealed'
  | 'agenda'
  | 'timer'
  | 'agreed'
  | 'facilitators'
  | 'ended'
  | 'reopened'

export interface WorkshopEvent {
  readonly type: WorkshopEventType
  /** The parts of the view that the change may have altered. */
  readonly parts: readonly CommonPart[]
  readonly facilitatorParts?: readonly FacilitatorPartName[]
  /** The counts, where they alone have changed and are at hand: then nothing else is read. */
  readonly counts?: CommonView['counts']
  /** What concerns one participant alone. */
  readonly one?: { readonly participant: string; readonly parts: object }
  /** Names of audiences that have no place in the workshop any more: for them it is the last event. */
  readonly leaving?: readonly string[]
}

/** The names by which payloads call each audience. */
export const facilitatorAudience = (personId: string): Audience => [
  'all',
  'facilitator',
  `person:${personId}`,
]
export const projectorAudience = (personId: string): Audience => [
  'all',
  'projector',
  `person:${personId}`,
]
export const participantAudience = (id: string): Audience => ['all', 'participant', `one:${id}`]

interface Labelled {
  readonly label: string | null
}

/** What an event tells, without the names that participants gave. */
export function withoutLabels(payload: AudiencePayload): AudiencePayload {
  const entries = Object.entries(payload).map(([audience, parts]) => {
    const { participants, me } = parts as { participants?: readonly Labelled[]; me?: Labelled }
    return [
      audience,
      {
        ...parts,
        ...(participants && { participants: participants.map((one) => ({ ...one, label: null })) }),
        ...(me && { me: { ...me, label: null } }),
      },
    ]
  })
  return Object.fromEntries(entries)
}

/**
 * Adds an event to the log of a workshop, with the parts of each audience's view that changed, as
 * they are in this transaction.
 */
export async function tellWorkshop(
  deps: Deps,
  trx: Trx,
  context: WorkshopContext,
  { type, parts, facilitatorParts = [], counts, one, leaving = [] }: WorkshopEvent,
): Promise<number> {
  const shows = parts.length > 0 || facilitatorParts.length > 0
  const scene = shows ? await setScene(trx, context) : null
  const all = { ...(scene && (await commonView(scene, parts))), ...(counts && { counts }) }
  const payload = {
    ...(Object.keys(all).length > 0 && { all }),
    ...(scene &&
      facilitatorParts.length > 0 && {
        facilitator: await facilitatorOnly(scene, facilitatorParts),
      }),
    ...(one && { [`one:${one.participant}`]: one.parts }),
    ...Object.fromEntries(leaving.map((name) => [lastFor(name), {}])),
  }
  return appendEvent(trx, context.workshop.id, { type, payload, at: deps.now().toISOString() })
}
