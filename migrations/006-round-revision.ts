import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'

type Event = 'insert' | 'update' | 'delete'

/**
 * Two counters by which a reading of a round is known to hold still: `revision` moves with what the
 * round shows, `course` with whatever decides who may see it. The code moves `revision`, since it
 * alone knows a seal from what others may see; `course` moves by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const counter of ['revision', 'course']) {
    await db.schema
      .alterTable('round')
      .addColumn(counter, 'integer', (c) => c.notNull().defaultTo(1))
      .execute()
  }
  for (const event of ['insert', 'update', 'delete'] as const) {
    const row = sql.raw(event === 'delete' ? 'old' : 'new')
    const own = sql`id = ${row}.round_id`
    const ofReview = sql`id = (select round_id from review where id = ${row}.review_id)`
    await moveCourse(db, 'review', event, own)
    await moveCourse(db, 'round_lead', event, own)
    await moveCourse(db, 'assignment', event, ofReview)
    await moveCourse(db, 'recusal', event, ofReview)
  }
  await moveCourse(
    db,
    'region',
    'update',
    sql`id in (select round_id from review where region_id = new.id)`,
  )
  await moveCourse(
    db,
    'person',
    'update',
    sql`id in (
      select round_id from round_lead where person_id = new.id
      union select review.round_id from review
        join assignment on assignment.review_id = review.id and assignment.person_id = new.id
      union select review.round_id from review
        join recusal on recusal.review_id = review.id and recusal.person_id = new.id
    )`,
  )
}

/** Moves the course of rounds at every change of that kind to a table. */
async function moveCourse(
  db: Kysely<unknown>,
  table: string,
  event: Event,
  rounds: RawBuilder<unknown>,
): Promise<void> {
  const name = sql.id(`${table}_${event}_moves_course`)
  const move = sql`update round set course = course + 1 where ${rounds};`
  const when = sql`after ${sql.raw(event)} on ${sql.table(table)} for each row`
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function ${name}() returns trigger language plpgsql as
      $body$ begin ${move} return null; end $body$`.execute(db)
    await sql`create trigger ${name} ${when} execute function ${name}()`.execute(db)
    return
  }
  await sql`create trigger ${name} ${when} begin ${move} end`.execute(db)
}
