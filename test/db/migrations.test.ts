import { afterEach, describe, expect, it } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import type { Db } from '../../server/db/database.ts'
import { DatabaseNewerError, migrateToLatest } from '../../server/db/migrator.ts'
import { openDatabase } from '../../server/db/open.ts'
import { insertRegion, listRegions } from '../../server/features/regions/repository.ts'
import {
  createTestDatabase,
  databaseKinds,
  type TestDatabase,
  type TestDatabaseKind,
} from '../support/databases.ts'

type Steps = NonNullable<Parameters<typeof migrateToLatest>[1]>

const opened: TestDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove()
})

async function openEmpty(kind: TestDatabaseKind): Promise<TestDatabase> {
  const database = await createTestDatabase(kind)
  opened.push(database)
  return database
}

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly hasDefault: boolean
}

/** The toolkit's own tables, without the two in which Kysely keeps the steps. */
async function listColumns(db: Db): Promise<Column[]> {
  const tables = await db.introspection.getTables()
  return tables
    .flatMap((table) =>
      table.columns.map((column) => ({
        table: table.name,
        name: column.name,
        type: column.dataType.toLowerCase().replace(/^integer$/, 'int4'),
        hasDefault: column.hasDefaultValue,
      })),
    )
    .sort((a, b) => (`${a.table}.${a.name}` < `${b.table}.${b.name}` ? -1 : 1))
}

async function listSteps(db: Db): Promise<string[]> {
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

/** Two steps after the real ones: one that changes much, and one that fails in its middle. */
const failing: Steps = {
  ...migrations,
  '900-sound': {
    up: async (db) => {
      await db.schema.createTable('left_over').addColumn('id', 'text').execute()
      await db.schema.alterTable('region').addColumn('left_over', 'text').execute()
      await db.insertInto('region').values({ id: 'left', name_en: 'L', name_cy: 'L' }).execute()
    },
  },
  '901-broken': {
    up: async (db) => {
      await db.schema.createTable('half_way').addColumn('id', 'text').execute()
      throw new Error('the step broke')
    },
  },
}

describe.each(databaseKinds)('migrations on %s', (kind) => {
  it('run every step in its order on an empty database, and nothing the second time', async () => {
    const { db } = await openEmpty(kind)
    expect(await migrateToLatest(db)).toEqual(Object.keys(migrations))
    const before = await listColumns(db)
    expect(await migrateToLatest(db)).toEqual([])
    expect(await listColumns(db)).toEqual(before)
    expect(await listSteps(db)).toEqual(Object.keys(migrations).sort())
  })

  it('run only the steps that are missing, and keep what is there', async () => {
    const { db } = await openEmpty(kind)
    const steps = Object.entries(migrations)
    await migrateToLatest(db, Object.fromEntries(steps.slice(0, 1)))
    await insertRegion(db, 'north', { en: 'North', cy: 'Gogledd' })
    expect(await migrateToLatest(db)).toEqual(steps.slice(1).map(([name]) => name))
    expect((await listRegions(db)).map(({ id }) => id)).toEqual(['north'])
  })

  it('leave no trace of any step where one fails, on a database in use', async () => {
    const { db } = await openEmpty(kind)
    await migrateToLatest(db)
    await insertRegion(db, 'north', { en: 'North', cy: 'Gogledd' })
    const before = { columns: await listColumns(db), steps: await listSteps(db) }
    await expect(migrateToLatest(db, failing)).rejects.toThrow('the step broke')
    expect({ columns: await listColumns(db), steps: await listSteps(db) }).toEqual(before)
    expect((await listRegions(db)).map(({ id }) => id)).toEqual(['north'])
  })

  it('leave no trace of any step where one fails, on an empty database', async () => {
    const { db } = await openEmpty(kind)
    await expect(migrateToLatest(db, failing)).rejects.toThrow('the step broke')
    expect(await listColumns(db)).toEqual([])
    expect(await listSteps(db)).toEqual([])
  })

  it('run as ever once a failing step is mended', async () => {
    const { db } = await openEmpty(kind)
    await expect(migrateToLatest(db, failing)).rejects.toThrow('the step broke')
    expect(await migrateToLatest(db)).toEqual(Object.keys(migrations))
    await insertRegion(db, 'north', { en: 'North', cy: 'Gogledd' })
  })

  it('refuse a database that is newer than the code, name the step, and change nothing', async () => {
    const { db } = await openEmpty(kind)
    const newer: Steps = {
      ...migrations,
      '902-of-tomorrow': {
        up: (trx) => trx.schema.createTable('tomorrow').addColumn('id', 'text').execute(),
      },
    }
    await migrateToLatest(db, newer)
    const before = { columns: await listColumns(db), steps: await listSteps(db) }
    const refusal = await migrateToLatest(db).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DatabaseNewerError)
    expect(String(refusal)).toContain('902-of-tomorrow')
    expect((refusal as DatabaseNewerError).steps).toEqual(['902-of-tomorrow'])
    expect({ columns: await listColumns(db), steps: await listSteps(db) }).toEqual(before)
  })

  it('refuse a newer database even where steps of their own are missing from it', async () => {
    const { db } = await openEmpty(kind)
    const first = Object.fromEntries(Object.entries(migrations).slice(0, 1))
    await migrateToLatest(db, { ...first, '902-of-tomorrow': { up: async () => {} } })
    const before = await listColumns(db)
    await expect(migrateToLatest(db)).rejects.toBeInstanceOf(DatabaseNewerError)
    expect(await listColumns(db)).toEqual(before)
  })
})

describe('migrations of both databases', () => {
  it('make the same tables, columns, types and defaults', async () => {
    const [sqlite, postgres] = [await openEmpty('sqlite'), await openEmpty('postgres')]
    await migrateToLatest(sqlite.db)
    await migrateToLatest(postgres.db)
    const columns = await listColumns(sqlite.db)
    expect(columns.length).toBeGreaterThan(150)
    expect(await listColumns(postgres.db)).toEqual(columns)
  })

  it('run once where several processes start on PostgreSQL at the same moment', async () => {
    const { db, location } = await openEmpty('postgres')
    const others = [1, 2, 3].map(() => openDatabase(location))
    try {
      const runs = await Promise.all(
        [db, ...others.map((other) => other.db)].map((one) => migrateToLatest(one)),
      )
      expect(runs.flat().sort()).toEqual(Object.keys(migrations).sort())
    } finally {
      for (const other of others) await other.db.destroy()
    }
  })
})
