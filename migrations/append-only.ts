import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * Makes a table refuse changes to its rows. Rows can still be deleted, since retention and
 * withdrawn consent must be able to erase what people wrote.
 */
export async function makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  const name = sql.id(`${table}_append_only`)
  const message = sql.lit(`${table} is append-only`)
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function ${name}() returns trigger language plpgsql as
      $body$ begin raise exception using message = ${message}, errcode = 'check_violation'; end $body$`.execute(
      db,
    )
    await sql`create trigger ${name} before update on ${sql.table(table)}
      for each row execute function ${name}()`.execute(db)
    return
  }
  await sql`create trigger ${name} before update on ${sql.table(table)}
    begin select raise(abort, ${message}); end`.execute(db)
}
