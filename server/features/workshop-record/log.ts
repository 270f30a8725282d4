import type { Db } from '../../db/database.ts'
import type { WorkshopEventType } from '../workshop-room/tell.ts'

/** An event of a workshop as the minutes rest on it; the payload is JSON as it was sent. */
export interface LoggedEvent {
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly payload: string
}

const told = ['opened', 'reopened', 'ballot-opened', 'revealed', 'agreed', 'ended'] as const
const counted = ['joined', 'removed'] as const

/** What happened in a workshop as far as its minutes tell of it, oldest first. */
export async function listTold(db: Db, workshopId: string): Promise<LoggedEvent[]> {
  return db
    .selectFrom('live_event')
    .select(['seq', 'type', 'at', 'payload'])
    .where('stream_id', '=', workshopId)
    .where('type', 'in', told satisfies readonly WorkshopEventType[])
    .orderBy('seq')
    .execute()
}

/** The numbers of the events by which people came and went. */
export async function listComings(db: Db, workshopId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('live_event')
    .select('seq')
    .where('stream_id', '=', workshopId)
    .where('type', 'in', counted satisfies readonly WorkshopEventType[])
    .orderBy('seq')
    .execute()
  return rows.map(({ seq }) => seq)
}

/** The first event of a type whose payload names an id: what it told, no earlier one could. */
export function seqsNaming(
  events: readonly LoggedEvent[],
  id: string,
  ...types: readonly WorkshopEventType[]
): number[] {
  return types.flatMap((wanted) => {
    const found = events.find(({ type, payload }) => type === wanted && payload.includes(id))
    return found ? [found.seq] : []
  })
}
