import type { Kysely } from 'kysely'

/** With each choice a mark of what its judge had before them; null where that is not known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('comparison').addColumn('basis', 'text').execute()
}
