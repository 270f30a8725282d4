import { type Kysely, sql } from 'kysely'
import { v4 } from 'uuid'
import { makeAppendOnly } from './append-only.ts'

/**
 * The log of live events, and the workshops in which a leadership team reviews itself. The ballots
 * that stood alone find their place in a workshop that has ended.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createLiveEvents(db)
  await createWorkshops(db)
  await createBallots(db)
  await db.schema
    .alterTable('evidence')
    .addColumn('for_workshop', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
}

async function createLiveEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('live_stream')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('live_event')
    .addColumn('stream_id', 'text', (c) =>
      c.notNull().references('live_stream.id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('live_event_key', ['stream_id', 'seq'])
    .execute()
  await makeAppendOnly(db, 'live_event')
}

async function createWorkshops(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('workshop')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('review_id', 'text', (c) => c.notNull().references('review.id').onDelete('cascade'))
    .addColumn('code', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('rehearsal', 'integer', (c) => c.notNull())
    .addColumn('asks_confidence', 'integer', (c) => c.notNull())
    .addColumn('capacity', 'integer', (c) => c.notNull())
    .addColumn('judgement', 'text')
    .addColumn('step', 'text')
    .addColumn('timer_seconds', 'integer')
    .addColumn('timer_ends_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('opened_at', 'text')
    .addColumn('ended_at', 'text')
    .addUniqueConstraint('workshop_code_unique', ['code'])
    .addCheckConstraint('workshop_state_known', sql`state in ('preparing', 'open', 'ended')`)
    .addCheckConstraint(
      'workshop_place_whole',
      sql`(judgement is null and step is null)
        or (judgement is not null and step in ('read', 'ballot', 'discuss', 'agree'))`,
    )
    .execute()
  await db.schema.createIndex('workshop_review').on('workshop').column('review_id').execute()

  await db.schema
    .createTable('workshop_item')
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('minutes', 'integer')
    .addColumn('skipped', 'integer', (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('workshop_item_key', ['workshop_id', 'judgement'])
    .execute()

  await db.schema
    .createTable('workshop_facilitator')
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('workshop_facilitator_key', ['workshop_id', 'person_id'])
    .addCheckConstraint(
      'workshop_facilitator_part_known',
      sql`part in ('leads', 'assists', 'assisted')`,
    )
    .execute()
  await db.schema
    .createIndex('workshop_facilitator_person')
    .on('workshop_facilitator')
    .column('person_id')
    .execute()

  await db.schema
    .createTable('workshop_evidence')
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('evidence_id', 'text', (c) =>
      c.notNull().references('evidence.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('workshop_evidence_key', ['workshop_id', 'evidence_id'])
    .execute()

  await db.schema
    .createTable('participant')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('label', 'text')
    .addColumn('label_shown', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('removed', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('seen_at', 'text')
    .addUniqueConstraint('participant_number_once', ['workshop_id', 'number'])
    .addCheckConstraint('participant_kind_known', sql`kind in ('device', 'proxy', 'simulated')`)
    .execute()
  await createDevices(db)

  await db.schema
    .createTable('workshop_agreement')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addUniqueConstraint('workshop_agreement_sequence', ['workshop_id', 'judgement', 'sequence'])
    .execute()

  await db.schema
    .createTable('workshop_minutes')
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('by_person', 'text', (c) => c.references('person.id'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('workshop_minutes_key', ['workshop_id', 'language', 'version'])
    .addCheckConstraint('workshop_minutes_language_known', sql`language in ('en', 'cy')`)
    .execute()
}

/** The devices of participants, by their secrets, and passes that let another device in. */
async function createDevices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('participant_device')
    .addColumn('secret_hash', 'text', (c) => c.primaryKey())
    .addColumn('participant_id', 'text', (c) =>
      c.notNull().references('participant.id').onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('participant_device_participant')
    .on('participant_device')
    .column('participant_id')
    .execute()
  await db.schema
    .createTable('participant_pass')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('participant_id', 'text', (c) =>
      c.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .execute()
}

interface OldBallot {
  readonly id: string
  readonly review_id: string
  readonly judgement: string
  readonly participant_id: string
  readonly sequence: number
  readonly level: number | null
  readonly confidence: string | null
}

async function createBallots(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<OldBallot>`select * from ballot order by review_id, sequence`.execute(
    db,
  )
  await db.schema.dropTable('ballot').execute()

  await db.schema
    .createTable('ballot_round')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('workshop_id', 'text', (c) =>
      c.notNull().references('workshop.id').onDelete('cascade'),
    )
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('revealed_at', 'text')
    .addColumn('tally', 'text')
    .addColumn('tally_hash', 'text')
    .addUniqueConstraint('ballot_round_number', ['workshop_id', 'judgement', 'number'])
    .execute()

  await db.schema
    .createTable('ballot')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('ballot_round_id', 'text', (c) =>
      c.notNull().references('ballot_round.id').onDelete('cascade'),
    )
    .addColumn('participant_id', 'text', (c) =>
      c.notNull().references('participant.id').onDelete('cascade'),
    )
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('level', 'integer')
    .addColumn('confidence', 'text')
    .addColumn('strength', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('challenge', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('priority', 'text', (c) => c.notNull().defaultTo(''))
    .addColumn('language', 'text', (c) => c.notNull().defaultTo('en'))
    .addUniqueConstraint('ballot_once', ['ballot_round_id', 'participant_id'])
    .addCheckConstraint(
      'ballot_confidence_known',
      sql`confidence is null or confidence in ('low', 'medium', 'high')`,
    )
    .addCheckConstraint('ballot_language_known', sql`language in ('en', 'cy')`)
    .execute()

  for (const reviewId of new Set(rows.map((row) => row.review_id))) {
    await placeBallots(
      db,
      reviewId,
      rows.filter((row) => row.review_id === reviewId),
    )
  }
}

/** Gives the ballots of one review a workshop that has ended. */
async function placeBallots(
  db: Kysely<unknown>,
  reviewId: string,
  ballots: readonly OldBallot[],
): Promise<void> {
  const at = new Date().toISOString()
  const workshop = v4()
  await sql`insert into workshop (id, review_id, state, rehearsal, asks_confidence, capacity,
    created_at, opened_at, ended_at)
    values (${workshop}, ${reviewId}, 'ended', 0, 1, 30, ${at}, ${at}, ${at})`.execute(db)
  await sql`insert into live_stream (id, seq) values (${workshop}, 0)`.execute(db)
  const judgements = [...new Set(ballots.map(({ judgement }) => judgement))]
  for (const [position, judgement] of judgements.entries()) {
    await sql`insert into workshop_item (workshop_id, judgement, position)
      values (${workshop}, ${judgement}, ${position})`.execute(db)
  }
  const people = [...new Set(ballots.map((ballot) => ballot.participant_id))]
  for (const [index, person] of people.entries()) {
    await sql`insert into participant (id, workshop_id, number, label_shown, kind)
      values (${person}, ${workshop}, ${index + 1}, 0, 'simulated')`.execute(db)
  }
  const rounds = new Map<string, string>()
  for (const { judgement, sequence, ...ballot } of ballots) {
    const key = `${judgement} ${sequence}`
    const round = rounds.get(key) ?? v4()
    if (!rounds.has(key)) {
      rounds.set(key, round)
      await sql`insert into ballot_round (id, workshop_id, judgement, number, opened_at, revealed_at)
        values (${round}, ${workshop}, ${judgement}, ${sequence}, ${at}, ${at})`.execute(db)
    }
    await sql`insert into ballot (id, ballot_round_id, participant_id, revision, level, confidence)
      values (${ballot.id}, ${round}, ${ballot.participant_id}, 1, ${ballot.level},
        ${ballot.confidence})`.execute(db)
  }
}
