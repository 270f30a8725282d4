import type { Db } from '../../db/database.ts'

/**
 * The workshops that are open, of which something still tells who was in them, and in which nothing
 * has happened and nobody was heard of since then; of one workshop alone where an id is given.
 */
export async function listIdleWorkshops(db: Db, since: string, id?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('workshop')
    .select('workshop.id')
    .where('workshop.state', '=', 'open')
    .where('workshop.opened_at', '<', since)
    .$if(id !== undefined, (query) => query.where('workshop.id', '=', id ?? ''))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('participant')
          .leftJoin('participant_device', 'participant_device.participant_id', 'participant.id')
          .select('participant.id')
          .whereRef('participant.workshop_id', '=', 'workshop.id')
          .where(({ eb, or }) =>
            or([
              eb('participant_device.secret_hash', 'is not', null),
              eb('participant.label', 'is not', null),
            ]),
          ),
      ),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('participant')
            .select('participant.id')
            .whereRef('participant.workshop_id', '=', 'workshop.id')
            .where('participant.seen_at', '>=', since),
        ),
      ),
    )
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('live_event')
            .select('live_event.seq')
            .whereRef('live_event.stream_id', '=', 'workshop.id')
            .where('live_event.at', '>=', since),
        ),
      ),
    )
    .orderBy('workshop.id')
    .execute()
  return rows.map((row) => row.id)
}
