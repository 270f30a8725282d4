import type { Kysely } from 'kysely'

/**
 * The piece of evidence that the lead reviewer made of what a consortium brought in a point, and when
 * somebody last looked at the feedback of a review.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('feedback_point')
    .addColumn('taken_up_id', 'text', (c) => c.references('evidence.id'))
    .execute()

  await db.schema
    .createTable('feedback_look')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addPrimaryKeyConstraint('feedback_look_key', ['person_id', 'review_id'])
    .execute()
}
