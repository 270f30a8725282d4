import type { Kysely } from 'kysely'

/** What a browser encrypts with, for its person alone, what it could not save yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('person').addColumn('buffer_secret', 'text').execute()
}
