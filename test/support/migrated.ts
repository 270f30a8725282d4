import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { type DatabaseLocation, openDatabase } from '../../server/db/open.ts'
import { databaseAt, onServer, uniqueName } from './postgres.ts'

/** Migrated databases with nothing in them, which tests copy: that is quicker than migrating. */
export interface Migrated {
  /** A SQLite file. */
  readonly file: string
  /** A database of the PostgreSQL server, by its name. */
  readonly template: string
}

/** Makes one of each kind; `remove` takes them away. */
export async function makeMigrated(
  server: string,
): Promise<Migrated & { readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-migrated-'))
  const file = join(folder, 'migrated.sqlite')
  const template = uniqueName('migrated')
  await onServer(server, `create database ${template}`)
  await migrate({ file })
  await migrate({ url: databaseAt(server, template) })
  return {
    file,
    template,
    remove: async () => {
      rmSync(folder, { recursive: true, force: true })
      await onServer(server, `drop database if exists ${template} with (force)`)
    },
  }
}

/** Closing takes what SQLite keeps beside its file into the file. */
async function migrate(location: DatabaseLocation): Promise<void> {
  const { db } = openDatabase(location)
  await migrateToLatest(db)
  await db.destroy()
}
