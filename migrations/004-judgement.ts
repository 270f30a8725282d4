import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { makeAppendOnly } from './append-only.ts'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rater')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addUniqueConstraint('rater_person_once', ['round_id', 'person_id'])
    .addUniqueConstraint('rater_label_once', ['round_id', 'label'])
    .addCheckConstraint('rater_kind_known', sql`kind in ('reviewer', 'reader', 'judge')`)
    .execute()

  await cellTable(db, 'draft')
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('saved_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('draft_key', ['review_id', 'judgement', 'person_id'])
    .execute()

  await levelColumns(cellTable(db, 'rating').addColumn('id', 'text', (c) => c.primaryKey()))
    .addColumn('rater_id', 'text', (c) => c.notNull().references('rater.id'))
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('confidence', 'text')
    .addColumn('rationale', 'text')
    .addColumn('supersedes_because', 'text')
    .addColumn('sealed_at', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addUniqueConstraint('rating_sequence', ['review_id', 'judgement', 'rater_id', 'sequence'])
    .addCheckConstraint(
      'rating_level_or_reason',
      sql`(level is null and reason is not null) or (level is not null and reason is null)`,
    )
    .addCheckConstraint(
      'rating_confidence_known',
      sql`confidence is null or confidence in ('low', 'medium', 'high')`,
    )
    .addCheckConstraint(
      'rating_supersedes_with_reason',
      sql`(sequence = 1) = (supersedes_because is null)`,
    )
    .execute()
  await makeAppendOnly(db, 'rating')

  await levelColumns(cellTable(db, 'decision').addColumn('id', 'text', (c) => c.primaryKey()))
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('because', 'text')
    .addColumn('dissent', 'text')
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text')
    .addColumn('salt', 'text', (c) => c.notNull())
    .addUniqueConstraint('decision_sequence', ['review_id', 'judgement', 'layer', 'sequence'])
    .addCheckConstraint('decision_layer_known', sql`layer in ('self', 'calibrated', 'agreed')`)
    .addCheckConstraint(
      'decision_level_or_reason',
      sql`(level is null and reason is not null) or (level is not null and reason is null)`,
    )
    .execute()
  await makeAppendOnly(db, 'decision')

  await db.schema
    .createTable('statement')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('rating_id', 'text', (c) => c.references('rating.id').onDelete('cascade'))
    .addColumn('decision_id', 'text', (c) => c.references('decision.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addUniqueConstraint('statement_of_rating', ['rating_id', 'position'])
    .addUniqueConstraint('statement_of_decision', ['decision_id', 'position'])
    .addCheckConstraint(
      'statement_of_one',
      sql`(rating_id is null and decision_id is not null)
        or (rating_id is not null and decision_id is null)`,
    )
    .addCheckConstraint('statement_kind_known', sql`kind in ('strength', 'challenge', 'priority')`)
    .addCheckConstraint('statement_language_known', sql`language in ('en', 'cy')`)
    .execute()

  await db.schema
    .createTable('citation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('rating_id', 'text', (c) => c.references('rating.id').onDelete('cascade'))
    .addColumn('decision_id', 'text', (c) => c.references('decision.id').onDelete('cascade'))
    .addColumn('evidence_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addForeignKeyConstraint(
      'citation_of_version',
      ['evidence_id', 'version'],
      'evidence_version',
      ['evidence_id', 'version'],
    )
    .addUniqueConstraint('citation_of_rating', ['rating_id', 'evidence_id'])
    .addUniqueConstraint('citation_of_decision', ['decision_id', 'evidence_id'])
    .addCheckConstraint(
      'citation_of_one',
      sql`(rating_id is null and decision_id is not null)
        or (rating_id is not null and decision_id is null)`,
    )
    .execute()

  await cellTable(db, 'waiver')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('waiver_key', ['review_id', 'judgement'])
    .execute()

  await cellTable(db, 'expected_position')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('expected_position_key', [
      'review_id',
      'judgement',
      'status',
      'version',
    ])
    .addCheckConstraint('expected_position_status_known', sql`status in ('set', 'proposed')`)
    .execute()

  await cellTable(db, 'proposal')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('rater_id', 'text', (c) => c.notNull().references('rater.id'))
    .addColumn('level', 'integer', (c) => c.notNull())
    .addColumn('because', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('proposal_cell')
    .on('proposal')
    .columns(['review_id', 'judgement'])
    .execute()

  await cellTable(db, 'feedback')
    .addColumn('id', 'text', (c) => c.primaryKey())
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
    .addUniqueConstraint('feedback_sequence', ['review_id', 'judgement', 'sequence'])
    .addCheckConstraint(
      'feedback_contested_with_reasons',
      sql`verdict = 'accepted' or (verdict = 'contested' and reasons is not null)`,
    )
    .addCheckConstraint(
      'feedback_outcome_known',
      sql`outcome is null or outcome in ('kept', 'changed', 'text-corrected')`,
    )
    .execute()

  await cellTable(db, 'ballot')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('participant_id', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('level', 'integer')
    .addColumn('confidence', 'text')
    .addUniqueConstraint('ballot_once', ['review_id', 'judgement', 'sequence', 'participant_id'])
    .execute()

  await db.schema
    .createTable('comparison')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('rater_id', 'text', (c) => c.notNull().references('rater.id'))
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('winner', 'text', (c) => c.notNull().references('region.id'))
    .addColumn('loser', 'text', (c) => c.notNull().references('region.id'))
    .addColumn('margin', 'text')
    .addCheckConstraint('comparison_of_two', sql`winner <> loser`)
    .execute()
  await db.schema.createIndex('comparison_round').on('comparison').column('round_id').execute()
}

/** A table whose rows belong to one cell: one judgement of one review. */
function cellTable(db: Kysely<unknown>, name: string): CreateTableBuilder<string, string> {
  return db.schema
    .createTable(name)
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('judgement', 'text', (c) => c.notNull()) as CreateTableBuilder<string, string>
}

function levelColumns(table: CreateTableBuilder<string, string>) {
  return table
    .addColumn('level', 'integer')
    .addColumn('reason', 'text')
    .addColumn('ground', 'text') as CreateTableBuilder<string, string>
}
