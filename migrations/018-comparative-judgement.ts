import { type Kysely, sql } from 'kysely'
import { v4 } from 'uuid'
import { makeAppendOnly } from './append-only.ts'

/**
 * Sittings in which a judge compares regions two at a time: the pairs in the order in which they were
 * drawn, and every choice that was made. The comparisons that stood alone find their place in
 * sittings that have been handed in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<OldComparison>`select * from comparison
    order by rater_id, judgement, id`.execute(db)
  await db.schema.dropTable('comparison').execute()
  await createSittings(db)
  await createPairs(db)
  await createComparisons(db)
  for (const rater of new Set(rows.map((row) => row.rater_id))) {
    await placeComparisons(
      db,
      rows.filter((row) => row.rater_id === rater),
    )
  }
}

async function createSittings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comparison_sitting')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('round_id', 'text', (c) => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.references('person.id'))
    .addColumn('rater_id', 'text', (c) => c.references('rater.id'))
    .addColumn('seed', 'integer')
    .addColumn('drawn_at', 'text')
    .addColumn('handed_in_at', 'text')
    .addCheckConstraint(
      'comparison_sitting_of_one',
      sql`(person_id is null and rater_id is not null)
        or (person_id is not null and rater_id is null)`,
    )
    .execute()
  await sql`create unique index comparison_sitting_open
    on comparison_sitting (round_id, person_id) where handed_in_at is null`.execute(db)
  await db.schema
    .createIndex('comparison_sitting_round')
    .on('comparison_sitting')
    .column('round_id')
    .execute()
}

async function createPairs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comparison_pair')
    .addColumn('sitting_id', 'text', (c) =>
      c.notNull().references('comparison_sitting.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('left_region', 'text', (c) => c.notNull().references('region.id'))
    .addColumn('right_region', 'text', (c) => c.notNull().references('region.id'))
    .addPrimaryKeyConstraint('comparison_pair_key', ['sitting_id', 'position'])
    .addUniqueConstraint('comparison_pair_once', [
      'sitting_id',
      'judgement',
      'left_region',
      'right_region',
    ])
    .addCheckConstraint('comparison_pair_of_two', sql`left_region <> right_region`)
    .execute()
  await makeAppendOnly(db, 'comparison_pair')
}

async function createComparisons(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('comparison')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sitting_id', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('choice', 'text', (c) => c.notNull())
    .addColumn('margin', 'text')
    .addColumn('at', 'text')
    .addForeignKeyConstraint(
      'comparison_of_pair',
      ['sitting_id', 'position'],
      'comparison_pair',
      ['sitting_id', 'position'],
      (key) => key.onDelete('cascade'),
    )
    .addUniqueConstraint('comparison_sequence', ['sitting_id', 'position', 'sequence'])
    .addCheckConstraint(
      'comparison_choice_known',
      sql`choice in ('left', 'right', 'tie', 'undone')`,
    )
    .execute()
  await makeAppendOnly(db, 'comparison')
}

interface OldComparison {
  readonly id: string
  readonly round_id: string
  readonly rater_id: string
  readonly judgement: string
  readonly winner: string
  readonly loser: string
  readonly margin: string | null
}

/** Which region stood left was not kept: the one whose id comes first is put there. */
async function placeComparisons(
  db: Kysely<unknown>,
  comparisons: readonly OldComparison[],
): Promise<void> {
  const [first] = comparisons
  if (!first) return
  const sitting = v4()
  await sql`insert into comparison_sitting (id, round_id, rater_id, handed_in_at)
    values (${sitting}, ${first.round_id}, ${first.rater_id}, ${new Date().toISOString()})`.execute(
    db,
  )
  const seen = new Map<string, { position: number; times: number }>()
  for (const { id, judgement, winner, loser, margin } of comparisons) {
    const isWinnerLeft = winner < loser
    const [left, right] = isWinnerLeft ? [winner, loser] : [loser, winner]
    const key = `${judgement} ${left} ${right}`
    const place = seen.get(key) ?? { position: seen.size + 1, times: 0 }
    if (!seen.has(key)) {
      await sql`insert into comparison_pair
        (sitting_id, position, judgement, left_region, right_region)
        values (${sitting}, ${place.position}, ${judgement}, ${left}, ${right})`.execute(db)
    }
    seen.set(key, { ...place, times: place.times + 1 })
    await sql`insert into comparison (id, sitting_id, position, sequence, choice, margin)
      values (${id}, ${sitting}, ${place.position}, ${place.times + 1},
        ${isWinnerLeft ? 'left' : 'right'}, ${margin})`.execute(db)
  }
}
