import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('round')
    .addColumn('carried_from', 'text', (c) => c.references('round.id'))
    .execute()

  await db.schema
    .createTable('carried_cell')
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('from_review_id', 'text', (c) => c.notNull().references('review.id'))
    .addColumn('looked_at', 'text')
    .addColumn('looked_by', 'text', (c) => c.references('person.id'))
    .addColumn('position', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addPrimaryKeyConstraint('carried_cell_key', ['review_id', 'judgement'])
    .addCheckConstraint(
      'carried_cell_position_known',
      sql`position is null or position in ('still-holds', 'write-anew')`,
    )
    .addCheckConstraint(
      'carried_cell_looked_with_choice',
      sql`(looked_at is null) = (position is null)`,
    )
    .execute()
}
