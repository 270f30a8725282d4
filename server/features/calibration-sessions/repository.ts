import type { Selectable } from 'kysely'
import { fromFlag, toFlag } from '../../db/columns.ts'
import type { Db, Tables, Trx } from '../../db/database.ts'

/** A meeting in which the review team of a round calibrates. Its id is that of its live stream. */
export interface SessionRecord {
  readonly id: string
  readonly roundId: string
  readonly state: 'open' | 'ended'
  readonly place: { readonly reviewId: string; readonly judgement: string } | null
  readonly version: number
  readonly openedBy: string | null
  readonly openedAt: string
  readonly endedAt: string | null
  readonly attendanceConfirmed: boolean
}

export async function findSession(db: Db, id: string): Promise<SessionRecord | null> {
  const row = await db
    .selectFrom('calibration_session')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

/** The sessions of a round, the last one first. */
export async function listSessions(db: Db, roundId: string): Promise<SessionRecord[]> {
  const rows = await db
    .selectFrom('calibration_session')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toRecord)
}

/** The session of a round that is open, or null; there is never more than one. */
export async function findOpenSession(db: Db, roundId: string): Promise<SessionRecord | null> {
  const row = await db
    .selectFrom('calibration_session')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

export async function insertSession(
  trx: Trx,
  session: Pick<SessionRecord, 'id' | 'roundId' | 'openedBy' | 'openedAt'>,
): Promise<void> {
  await trx
    .insertInto('calibration_session')
    .values({
      id: session.id,
      round_id: session.roundId,
      state: 'open',
      opened_by: session.openedBy,
      opened_at: session.openedAt,
      version: 1,
      attendance_confirmed: toFlag(false),
    })
    .execute()
}

export interface SessionChanges {
  readonly place?: SessionRecord['place']
  readonly endedAt?: string
  readonly attendanceConfirmed?: true
}

/** Changes a session, in the transaction that has checked its version. */
export async function updateSession(
  trx: Trx,
  { id, version }: Pick<SessionRecord, 'id' | 'version'>,
  { place, endedAt, attendanceConfirmed }: SessionChanges,
): Promise<void> {
  await trx
    .updateTable('calibration_session')
    .set({
      version: version + 1,
      ...(place !== undefined && {
        review_id: place?.reviewId ?? null,
        judgement: place?.judgement ?? null,
      }),
      ...(endedAt !== undefined && { state: 'ended' as const, ended_at: endedAt }),
      ...(attendanceConfirmed && { attendance_confirmed: toFlag(true) }),
    })
    .where('id', '=', id)
    .execute()
}

function toRecord(row: Selectable<Tables['calibration_session']>): SessionRecord {
  const { review_id: reviewId, judgement } = row
  return {
    id: row.id,
    roundId: row.round_id,
    state: row.state,
    place: reviewId === null || judgement === null ? null : { reviewId, judgement },
    version: row.version,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    endedAt: row.ended_at,
    attendanceConfirmed: fromFlag(row.attendance_confirmed),
  }
}
