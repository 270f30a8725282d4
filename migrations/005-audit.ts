import type { Kysely } from 'kysely'
import { makeAppendOnly } from './append-only.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor_id', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('round_id', 'text')
    .addColumn('review_id', 'text')
    .addColumn('judgement', 'text')
    .addColumn('subject_id', 'text')
    .addColumn('fields', 'text', (c) => c.notNull())
    .addColumn('content_hash', 'text')
    .execute()
  await db.schema
    .createIndex('audit_cell')
    .on('audit')
    .columns(['review_id', 'judgement', 'at'])
    .execute()
  await db.schema.createIndex('audit_round').on('audit').columns(['round_id', 'at']).execute()
  await makeAppendOnly(db, 'audit')
}
