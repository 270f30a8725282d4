import { type Kysely, sql } from 'kysely'
import { makeAppendOnly } from './append-only.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('overall_text')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('review_id', 'text', (c) => c.references('review.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addCheckConstraint(
      'overall_text_kind_known',
      sql`kind in ('overall', 'pace', 'parts', 'history')`,
    )
    .addCheckConstraint('overall_text_language_known', sql`language in ('en', 'cy')`)
    .execute()
  await db.schema
    .createIndex('overall_text_of_round')
    .unique()
    .on('overall_text')
    .columns(['round_id', 'kind', 'version'])
    .where(sql.ref('review_id'), 'is', null)
    .execute()
  await db.schema
    .createIndex('overall_text_of_review')
    .unique()
    .on('overall_text')
    .columns(['review_id', 'kind', 'version'])
    .where(sql.ref('review_id'), 'is not', null)
    .execute()
  await makeAppendOnly(db, 'overall_text')

  await db.schema
    .createTable('hand_over')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('from_person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('to_person', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('drafts', 'integer', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addCheckConstraint('hand_over_to_another', sql`from_person <> to_person`)
    .addCheckConstraint('hand_over_language_known', sql`language in ('en', 'cy')`)
    .execute()
  await db.schema.createIndex('hand_over_review').on('hand_over').column('review_id').execute()
}
