import type { Kysely } from 'kysely'

/** When who received a review first opened its page, so that its hand-over is announced until then. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('hand_over').addColumn('seen_at', 'text').execute()
}
