import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenConstraint } from '../../server/db/constraints.ts'
import type { Db, Tables } from '../../server/db/database.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { insertReview, insertRound } from '../../server/features/rounds/repository.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts'
import { insertPeople, people } from '../support/people.ts'
import { smallFramework } from '../support/toolkit.ts'

type Row<Table extends 'rating' | 'decision' | 'audit'> = Tables[Table]

const at = '2026-01-01T00:00:00.000Z'
const cell = { review_id: 'review', judgement: 'skill' }

const rating: Row<'rating'> = {
  ...cell,
  id: 'rating',
  rater_id: 'rater',
  sequence: 1,
  level: 3,
  reason: null,
  ground: null,
  confidence: null,
  rationale: null,
  supersedes_because: null,
  supersedes_because_language: null,
  sealed_at: at,
  salt: 'salt',
}
const decision: Row<'decision'> = {
  ...cell,
  id: 'decision',
  layer: 'calibrated',
  sequence: 1,
  level: 3,
  reason: null,
  ground: null,
  because: null,
  because_language: null,
  dissent: null,
  dissent_language: null,
  by_person: people.lowri.id,
  at,
  salt: 'salt',
}
const entry: Row<'audit'> = {
  id: 'entry',
  at,
  actor_id: people.lowri.id,
  action: 'calibrated',
  round_id: 'round',
  review_id: 'review',
  judgement: 'skill',
  subject_id: 'decision',
  fields: '[]',
  content_hash: null,
}

/** A round with one review and one rater, so that a rating or a decision has all it refers to. */
async function insertGround(db: Db): Promise<void> {
  await insertPeople(db)
  await storeFrameworks(db, [smallFramework])
  await insertRound(db, {
    id: 'round',
    title: { en: 'Round', cy: 'Rownd' },
    positionAt: '2026-01',
    frameworkId: 'small',
    frameworkVersion: 1,
    provenance: 'live',
  })
  const stage = 'sealed-judgement'
  await insertReview(db, { id: 'review', roundId: 'round', regionId: 'north', position: 0, stage })
  await db
    .insertInto('rater')
    .values({ id: 'rater', round_id: 'round', person_id: null, kind: 'reader', label: 'A' })
    .execute()
}

describe.each(databaseKinds)('constraints of %s', (kind) => {
  let database: TestDatabase
  let db: Db
  beforeAll(async () => {
    database = await createTestDatabase(kind, 'migrated')
    db = database.db
    await insertGround(db)
  })
  afterAll(() => database.remove())

  /** What a statement breaks; null where it succeeds. Nothing of it stays. */
  async function broken(work: (trx: Db) => Promise<unknown>): Promise<unknown> {
    const undone = new Error('undone')
    const outcome = await db
      .transaction()
      .execute(async (trx) => {
        await work(trx)
        throw undone
      })
      .catch((error: unknown) => error)
    return outcome === undone ? null : (brokenConstraint(outcome) ?? outcome)
  }

  const add = {
    rating: (changes: Partial<Row<'rating'>>) => (trx: Db) =>
      trx
        .insertInto('rating')
        .values({ ...rating, ...changes })
        .execute(),
    decision: (changes: Partial<Row<'decision'>>) => (trx: Db) =>
      trx
        .insertInto('decision')
        .values({ ...decision, ...changes })
        .execute(),
    audit: (changes: Partial<Row<'audit'>>) => (trx: Db) =>
      trx
        .insertInto('audit')
        .values({ ...entry, ...changes })
        .execute(),
  }

  it.each(['rating', 'decision', 'audit'] as const)(
    'a row of %s is never changed',
    async (table) => {
      expect(await broken(add[table]({}))).toBeNull()
      const change = broken(async (trx) => {
        await add[table]({})(trx)
        await trx.updateTable(table).set({ judgement: 'trust' }).execute()
      })
      expect(await change).toBe('check')
    },
  )

  it('a change that changes nothing is refused too', async () => {
    const change = broken(async (trx) => {
      await add.rating({})(trx)
      await trx.updateTable('rating').set({ level: 3 }).where('id', '=', 'rating').execute()
    })
    expect(await change).toBe('check')
  })

  it('the refusal of a change names the table', async () => {
    const refusal = db.transaction().execute(async (trx) => {
      await add.rating({})(trx)
      await trx.updateTable('rating').set({ level: 4 }).execute()
    })
    await expect(refusal).rejects.toThrow('rating is append-only')
  })

  it.each(['rating', 'decision'] as const)(
    'a row of %s can be erased, and its statements go with it',
    async (table) => {
      const owner = { rating_id: null, decision_id: null, [`${table}_id`]: table }
      await db.transaction().execute(async (trx) => {
        await add[table]({})(trx)
        await trx
          .insertInto('statement')
          .values({ id: table, ...owner, position: 1, kind: 'strength', language: 'en', text: 'T' })
          .execute()
        await trx.deleteFrom(table).where('id', '=', table).execute()
        expect(await trx.selectFrom(table).select('id').execute()).toEqual([])
        expect(await trx.selectFrom('statement').select('id').execute()).toEqual([])
      })
    },
  )

  it.each(['rating', 'decision'] as const)(
    'a %s has a level or a reason, not both and not neither',
    async (table) => {
      const evidence = 'evidence-missing'
      expect(await broken(add[table]({ level: null, reason: evidence }))).toBeNull()
      expect(await broken(add[table]({ level: 3, reason: evidence }))).toBe('check')
      expect(await broken(add[table]({ level: null, reason: null }))).toBe('check')
    },
  )

  it('a later rating says why it supersedes, and a first one never does', async () => {
    const later = { sequence: 2, supersedes_because: 'Heard more' }
    expect(await broken(add.rating(later))).toBeNull()
    expect(await broken(add.rating({ sequence: 2 }))).toBe('check')
    expect(await broken(add.rating({ supersedes_because: 'Heard more' }))).toBe('check')
  })

  it('a rater has one first rating of a cell, and a cell one decision of a number in a layer', async () => {
    const twice = (table: 'rating' | 'decision', changes: object) =>
      broken(async (trx) => {
        await add[table]({})(trx)
        await add[table]({ id: 'other', ...changes })(trx)
      })
    expect(await twice('rating', {})).toBe('unique')
    expect(await twice('rating', { judgement: 'trust' })).toBeNull()
    expect(await twice('decision', {})).toBe('unique')
    expect(await twice('decision', { layer: 'agreed' })).toBeNull()
  })

  it('an id is used once', async () => {
    const twice = broken(async (trx) => {
      await add.audit({})(trx)
      await add.audit({})(trx)
    })
    expect(await twice).toBe('unique')
  })

  it('a region has one review in a round', async () => {
    const again = { id: 'other', roundId: 'round', regionId: 'north', position: 1 } as const
    const stage = 'desk-analysis'
    expect(await broken((trx) => insertReview(trx, { ...again, stage }))).toBe('unique')
  })

  it('an email address belongs to one person, in small letters', async () => {
    const person = { id: 'new', name: 'New', role: 'reviewer', language: 'en' } as const
    const insert = (email: string) =>
      broken((trx) =>
        trx
          .insertInto('person')
          .values({ ...person, email, created_at: at })
          .execute(),
      )
    expect(await insert('new@example.org')).toBeNull()
    expect(await insert('ada@example.org')).toBe('unique')
    expect(await insert('Ada@example.org')).toBe('check')
  })

  it('what is referred to must exist', async () => {
    expect(await broken(add.rating({ review_id: 'nowhere' }))).toBe('foreign-key')
    expect(await broken(add.rating({ rater_id: 'nobody' }))).toBe('foreign-key')
    expect(await broken(add.decision({ by_person: 'nobody' }))).toBe('foreign-key')
  })

  it('what is referred to cannot be deleted', async () => {
    const remove = broken(async (trx) => {
      await add.decision({})(trx)
      await trx.deleteFrom('person').where('id', '=', people.lowri.id).execute()
    })
    expect(await remove).toBe('foreign-key')
  })

  it('evidence comes from a source of its own review', async () => {
    const elsewhere = broken(async (trx) => {
      const other = { id: 'other', roundId: 'round', regionId: 'south', position: 1 } as const
      await insertReview(trx, { ...other, stage: 'fieldwork' })
      await trx
        .insertInto('source')
        .values({
          id: 'source',
          review_id: 'other',
          title: 'Plan',
          kind: 'document',
          held_on: null,
          organisation: 'other',
          role: null,
          lineage: null,
          language: 'en',
          supplied_by_region: 0,
        })
        .execute()
      await trx
        .insertInto('evidence')
        .values({ id: 'evidence', review_id: 'review', source_id: 'source', version: 1 })
        .execute()
    })
    expect(await elsewhere).toBe('foreign-key')
  })

  it('a needed value that is missing breaks a check', async () => {
    const nameless = { id: 'nameless', name_en: null as unknown as string, name_cy: 'Dienw' }
    expect(await broken((trx) => trx.insertInto('region').values(nameless).execute())).toBe('check')
  })

  it('errors that tell of no constraint are told apart from those that do', async () => {
    const unknown = await db
      .withTables<{ nowhere: { id: string } }>()
      .selectFrom('nowhere')
      .selectAll()
      .execute()
      .catch((error: unknown) => error)
    expect(unknown).toBeInstanceOf(Error)
    expect(brokenConstraint(unknown)).toBeNull()
    expect(brokenConstraint(new Error('no code'))).toBeNull()
    expect(brokenConstraint('not an error')).toBeNull()
  })
})
