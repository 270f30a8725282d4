import { fromFlag, toFlag } from '../../db/columns.ts'
import type { Db, Trx } from '../../db/database.ts'

/** Somebody as far as a session knows of them. */
export interface AttendeeRecord {
  readonly personId: string
  readonly name: string
  /** When they last followed it; null where they never did. */
  readonly seenAt: string | null
  /** What the lead said of them; null before. */
  readonly confirmed: boolean | null
}

export async function listAttendees(db: Db, sessionId: string): Promise<AttendeeRecord[]> {
  const rows = await db
    .selectFrom('calibration_attendee')
    .innerJoin('person', 'person.id', 'calibration_attendee.person_id')
    .select(['person.id', 'person.name', 'seen_at', 'confirmed'])
    .where('session_id', '=', sessionId)
    .orderBy('person.name')
    .execute()
  return rows.map(({ id, name, seen_at, confirmed }) => ({
    personId: id,
    name,
    seenAt: seen_at,
    confirmed: confirmed === null ? null : fromFlag(confirmed),
  }))
}

/** Notes that people follow a session at a moment. */
export async function noteAttending(
  db: Db,
  sessionId: string,
  personIds: readonly string[],
  at: string,
): Promise<void> {
  if (personIds.length === 0) return
  const rows = [...new Set(personIds)].map((person_id) => ({
    session_id: sessionId,
    person_id,
    seen_at: at,
  }))
  await db
    .insertInto('calibration_attendee')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['session_id', 'person_id']).doUpdateSet({ seen_at: at }),
    )
    .execute()
}

/** Who was heard of since then. */
export async function listHere(db: Db, sessionId: string, since: string): Promise<string[]> {
  const rows = await db
    .selectFrom('calibration_attendee')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .where('seen_at', '>=', since)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Records who was there, of all who may have been. */
export async function confirmAttendance(
  trx: Trx,
  sessionId: string,
  people: readonly { readonly id: string; readonly there: boolean }[],
): Promise<void> {
  for (const { id, there } of people) {
    const confirmed = toFlag(there)
    await trx
      .insertInto('calibration_attendee')
      .values({ session_id: sessionId, person_id: id, confirmed })
      .onConflict((conflict) =>
        conflict.columns(['session_id', 'person_id']).doUpdateSet({ confirmed }),
      )
      .execute()
  }
}
