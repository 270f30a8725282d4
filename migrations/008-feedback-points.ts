import { type Kysely, sql } from 'kysely'

/**
 * What a consortium contests point by point, and how the day until which it may answer was put off.
 * A judgement that is contested by points alone has no general reasons, which a check of the
 * feedback forbade: the table is made again without it, since SQLite cannot drop a check.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await remakeFeedback(db)

  await db.schema
    .createTable('feedback_point')
    .addColumn('feedback_id', 'text', (c) =>
      c.notNull().references('feedback.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('statement', 'integer')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('evidence_id', 'text')
    .addColumn('evidence_version', 'integer')
    .addColumn('support', 'text')
    .addColumn('support_reference', 'text')
    .addColumn('outcome', 'text')
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('feedback_point_key', ['feedback_id', 'position'])
    .addForeignKeyConstraint(
      'feedback_point_evidence',
      ['evidence_id', 'evidence_version'],
      'evidence_version',
      ['evidence_id', 'version'],
    )
    .addCheckConstraint(
      'feedback_point_about_known',
      sql`about in ('level', 'statement', 'evidence')`,
    )
    .addCheckConstraint(
      'feedback_point_names_statement',
      sql`(about = 'statement') = (statement is not null)`,
    )
    .addCheckConstraint(
      'feedback_point_support_with_reference',
      sql`(support is null) = (support_reference is null)`,
    )
    .addCheckConstraint(
      'feedback_point_outcome_known',
      sql`outcome is null or outcome in ('kept', 'text-corrected', 'level-changed')`,
    )
    .addCheckConstraint(
      'feedback_point_outcome_with_answer',
      sql`(outcome is null) = (answer is null)`,
    )
    .execute()

  await db.schema
    .createTable('feedback_extension')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('previous', 'text', (c) => c.notNull())
    .addColumn('until', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addCheckConstraint('feedback_extension_later', sql`until > previous`)
    .execute()
  await db.schema
    .createIndex('feedback_extension_review')
    .on('feedback_extension')
    .column('review_id')
    .execute()
}

const columns = sql.raw(
  `id, review_id, judgement, sequence, verdict, reasons, evidence, language, by_person, at,
    outcome, answer, answer_language, answered_at`,
)

async function remakeFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback_next')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('reasons', 'text')
    .addColumn('evidence', 'text')
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addColumn('answer', 'text')
    .addColumn('answer_language', 'text')
    .addColumn('answered_at', 'text')
    .addUniqueConstraint('feedback_turn', ['review_id', 'judgement', 'sequence'])
    .addCheckConstraint('feedback_verdict_known', sql`verdict in ('accepted', 'contested')`)
    .addCheckConstraint(
      'feedback_outcome_known',
      sql`outcome is null or outcome in ('kept', 'changed', 'text-corrected')`,
    )
    .execute()
  await sql`insert into feedback_next (${columns}) select ${columns} from feedback`.execute(db)
  await db.schema.dropTable('feedback').execute()
  await db.schema.alterTable('feedback_next').renameTo('feedback').execute()
}
