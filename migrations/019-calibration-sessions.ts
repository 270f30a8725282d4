import { type Kysely, sql } from 'kysely'
import { makeAppendOnly } from './append-only.ts'

/**
 * The meetings in which a round's review team calibrates, who was there, and their record; and the
 * dissent that a reviewer has kept with a calibrated level.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSessions(db)
  await createRecords(db)
  await createDissents(db)
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calibration_session')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('review_id', 'text', (c) => c.references('review.id').onDelete('set null'))
    .addColumn('judgement', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('opened_by', 'text', (c) => c.references('person.id'))
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('attendance_confirmed', 'integer', (c) => c.notNull().defaultTo(0))
    .addCheckConstraint('calibration_session_state_known', sql`state in ('open', 'ended')`)
    .execute()
  await db.schema
    .createIndex('calibration_session_open_once')
    .on('calibration_session')
    .column('round_id')
    .unique()
    .where('state' as never, '=', 'open')
    .execute()

  await db.schema
    .createTable('calibration_attendee')
    .addColumn('session_id', 'text', (c) =>
      c.notNull().references('calibration_session.id').onDelete('cascade'),
    )
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('seen_at', 'text')
    .addColumn('confirmed', 'integer')
    .addPrimaryKeyConstraint('calibration_attendee_key', ['session_id', 'person_id'])
    .execute()
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calibration_record')
    .addColumn('session_id', 'text', (c) =>
      c.notNull().references('calibration_session.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('calibration_record_key', ['session_id', 'language', 'version'])
    .addCheckConstraint('calibration_record_language_known', sql`language in ('en', 'cy')`)
    .execute()
  await makeAppendOnly(db, 'calibration_record')
}

async function createDissents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dissent')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('decision_id', 'text', (c) =>
      c.notNull().references('decision.id').onDelete('cascade'),
    )
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('rater_id', 'text', (c) => c.notNull().references('rater.id'))
    .addColumn('level', 'integer')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addCheckConstraint('dissent_language_known', sql`language in ('en', 'cy')`)
    .execute()
  await db.schema
    .createIndex('dissent_cell')
    .on('dissent')
    .columns(['review_id', 'judgement'])
    .execute()
  await makeAppendOnly(db, 'dissent')
}
