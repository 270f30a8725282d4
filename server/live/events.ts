import { PostgresAdapter, sql } from 'kysely'
import { compiled } from '../db/compiled.ts'
import type { Db, Trx } from '../db/database.ts'

/**
 * What an event tells each audience, by the audience's name: parts of its view that changed. An
 * audience that is not named here learns that something happened, and nothing of it.
 */
export type AudiencePayload = Readonly<Record<string, object>>

export interface LiveEvent {
  readonly seq: number
  readonly type: string
  readonly payload: AudiencePayload
}

export interface NewLiveEvent extends Omit<LiveEvent, 'seq'> {
  readonly at: string
}

/** The channel on which PostgreSQL tells every server process that a stream has moved. */
export const noticeChannel = 'live'

export async function createStream(trx: Trx, id: string): Promise<void> {
  await trx.insertInto('live_stream').values({ id, seq: 0 }).execute()
}

/** Makes a stream that nobody has told anything by yet, unless it is there. */
export async function ensureStream(trx: Trx, id: string): Promise<void> {
  await trx
    .insertInto('live_stream')
    .values({ id, seq: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Makes every other change of the stream wait until this transaction is over. What is read
 * afterwards stays true until then.
 */
export async function lockStream(trx: Trx, id: string): Promise<void> {
  await lock(trx, { id })
}

/**
 * Adds an event in the transaction of the change that it tells of; its number is taken from the
 * stream's row, so that the order of numbers is the order of commits, without gaps.
 */
export async function appendEvent(trx: Trx, id: string, event: NewLiveEvent): Promise<number> {
  const { type, at } = event
  const payload = JSON.stringify(event.payload)
  if (trx.getExecutor().adapter instanceof PostgresAdapter) {
    const { rows } = await appendWithNotice(trx, { id, type, payload, at })
    return seqIn(rows, id)
  }
  const { rows } = await advance(trx, { id })
  const seq = seqIn(rows, id)
  await insert(trx, { stream_id: id, seq, type, payload, at })
  return seq
}

function seqIn(rows: readonly { readonly seq: number }[], id: string): number {
  const [row] = rows
  if (!row) throw new Error(`no live stream ${id}`)
  return row.seq
}

/** The events of a stream after a number, oldest first. */
export async function listEvents(db: Db, id: string, after: number): Promise<LiveEvent[]> {
  const { rows } = await eventsAfter(db, { id, after })
  return rows.map(({ seq, type, payload }) => ({
    seq,
    type,
    payload: JSON.parse(payload) as AudiencePayload,
  }))
}

/**
 * Has every event of a stream tell what `redact` leaves of it, under its number and time: for what
 * the log must not keep. An event cannot be changed, only taken out and put in anew.
 */
export async function redactEvents(
  trx: Trx,
  id: string,
  redact: (payload: AudiencePayload) => AudiencePayload,
): Promise<void> {
  const rows = await trx.selectFrom('live_event').selectAll().where('stream_id', '=', id).execute()
  for (const row of rows) {
    const payload = JSON.stringify(redact(JSON.parse(row.payload) as AudiencePayload))
    if (payload === row.payload) continue
    await trx
      .deleteFrom('live_event')
      .where('stream_id', '=', id)
      .where('seq', '=', row.seq)
      .execute()
    await insert(trx, { ...row, payload })
  }
}

/** The number of the last event of each of the streams. */
export async function listSeqs(
  db: Db,
  ids: readonly string[],
): Promise<{ id: string; seq: number }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('live_stream')
    .select(['id', 'seq'])
    .where('id', 'in', [...ids])
    .execute()
}

export async function findSeq(db: Db, id: string): Promise<number> {
  const [stream] = await listSeqs(db, [id])
  return stream?.seq ?? 0
}

const lock = compiled((db, { id }: { id: string }) =>
  db
    .updateTable('live_stream')
    .set(({ ref }) => ({ seq: ref('seq') }))
    .where('id', '=', id),
)

const advance = compiled((db, { id }: { id: string }) =>
  db
    .updateTable('live_stream')
    .set(({ eb }) => ({ seq: eb('seq', '+', 1) }))
    .where('id', '=', id)
    .returning('seq'),
)

/** All in one, since every way to PostgreSQL and back holds up those who wait for the stream. */
const appendWithNotice = (
  trx: Trx,
  { id, type, payload, at }: Readonly<Record<'id' | 'type' | 'payload' | 'at', string>>,
) =>
  sql<{ seq: number }>`
    with moved as (
      update live_stream set seq = seq + 1 where id = ${id} returning seq
    ), told as (
      insert into live_event (stream_id, seq, type, payload, at)
      select ${id}, seq, ${type}, ${payload}, ${at} from moved returning seq
    )
    select seq, pg_notify(${noticeChannel}, ${id} || ':' || seq) from told`.execute(trx)

interface EventRow {
  readonly stream_id: string
  readonly seq: number
  readonly type: string
  readonly payload: string
  readonly at: string
}

const insert = compiled((db, { stream_id, seq, type, payload, at }: EventRow) =>
  db.insertInto('live_event').values({ stream_id, seq, type, payload, at }),
)

const eventsAfter = compiled((db, { id, after }: { id: string; after: number }) =>
  db
    .selectFrom('live_event')
    .select(['seq', 'type', 'payload'])
    .where('stream_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq'),
)
