import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('framework')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('change', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('framework_key', ['id', 'version'])
    .addCheckConstraint('framework_change_known', sql`change in ('first', 'editorial', 'meaning')`)
    .execute()

  await db.schema
    .createTable('round')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('title_en', 'text', (c) => c.notNull())
    .addColumn('title_cy', 'text', (c) => c.notNull())
    .addColumn('position_at', 'text', (c) => c.notNull())
    .addColumn('framework_id', 'text', (c) => c.notNull())
    .addColumn('framework_version', 'integer', (c) => c.notNull())
    .addColumn('provenance', 'text', (c) => c.notNull())
    .addColumn('note_en', 'text')
    .addColumn('note_cy', 'text')
    .addColumn('about', 'text')
    .addColumn('revealed_at', 'text')
    .addColumn('public', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addForeignKeyConstraint(
      'round_framework',
      ['framework_id', 'framework_version'],
      'framework',
      ['id', 'version'],
    )
    .addCheckConstraint(
      'round_provenance_known',
      sql`provenance in ('source', 'readings', 'simulated', 'live')`,
    )
    .addCheckConstraint('round_public_flag', sql`public in (0, 1)`)
    .execute()

  await db.schema
    .createTable('review')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('region_id', 'text', (c) => c.notNull().references('region.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('feedback_until', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addUniqueConstraint('review_region_once', ['round_id', 'region_id'])
    .addCheckConstraint(
      'review_stage_known',
      sql`stage in ('desk-analysis', 'fieldwork', 'self-review', 'sealed-judgement', 'calibration',
        'feedback', 'agreed', 'published')`,
    )
    .execute()

  await db.schema
    .createTable('round_lead')
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addPrimaryKeyConstraint('round_lead_key', ['round_id', 'person_id'])
    .execute()

  await db.schema
    .createTable('assignment')
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addPrimaryKeyConstraint('assignment_key', ['review_id', 'person_id'])
    .execute()
  await db.schema.createIndex('assignment_person').on('assignment').column('person_id').execute()

  await db.schema
    .createTable('recusal')
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('recusal_key', ['review_id', 'person_id'])
    .execute()
}
