import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('held_on', 'text')
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('role', 'text')
    .addColumn('lineage', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('supplied_by_region', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addUniqueConstraint('source_of_review', ['id', 'review_id'])
    .addCheckConstraint(
      'source_kind_known',
      sql`kind in ('document', 'interview', 'focus-group', 'observation', 'data-set', 'workshop')`,
    )
    .execute()
  await db.schema.createIndex('source_review').on('source').column('review_id').execute()

  await db.schema
    .createTable('evidence')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull())
    .addColumn('source_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('released', 'integer', (c) => c.notNull().defaultTo(0))
    .addForeignKeyConstraint(
      'evidence_source_of_review',
      ['source_id', 'review_id'],
      'source',
      ['id', 'review_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('evidence_review').on('evidence').column('review_id').execute()
  await db.schema
    .createIndex('evidence_source')
    .on('evidence')
    .columns(['source_id', 'review_id'])
    .execute()

  await db.schema
    .createTable('evidence_version')
    .addColumn('evidence_id', 'text', (c) =>
      c.notNull().references('evidence.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('excerpt', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('rendering', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_version_key', ['evidence_id', 'version'])
    .addCheckConstraint(
      'evidence_rendering_known',
      sql`rendering in ('verbatim', 'near-verbatim', 'paraphrase')`,
    )
    .execute()

  await db.schema
    .createTable('evidence_link')
    .addColumn('evidence_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('polarity', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_link_key', ['evidence_id', 'version', 'judgement'])
    .addForeignKeyConstraint(
      'evidence_link_version',
      ['evidence_id', 'version'],
      'evidence_version',
      ['evidence_id', 'version'],
      (c) => c.onDelete('cascade'),
    )
    .addCheckConstraint(
      'evidence_link_kind_known',
      sql`kind in ('strength', 'challenge', 'priority')`,
    )
    .addCheckConstraint(
      'evidence_link_polarity_known',
      sql`polarity in ('supports', 'contradicts')`,
    )
    .execute()
}
