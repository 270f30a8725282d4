import { type Migration, Migrator } from 'kysely'
import { migrations } from '../../migrations/index.ts'
import type { Db } from './database.ts'

/** The database was written by a newer version of the toolkit than the one that runs. */
export class DatabaseNewerError extends Error {
  constructor(readonly steps: readonly string[]) {
    super(
      `The database is newer than this toolkit: it has the step ${steps.join(', ')}, ` +
        'which this version does not know. Run the newer version, or restore a backup. Nothing was changed.',
    )
  }
}

/**
 * Brings the database to the last step, all steps in one transaction: a step that fails leaves the
 * database as it was, and is thrown on. Returns the names of the steps that ran.
 * @throws DatabaseNewerError where the database has steps that the code does not know
 */
export async function migrateToLatest(
  db: Db,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<string[]> {
  const unknown = (await appliedSteps(db)).filter((name) => !(name in steps))
  if (unknown.length > 0) throw new DatabaseNewerError(unknown)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...steps }) } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function appliedSteps(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map((row) => row.name)
}
