import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type DatabaseLocation, type OpenDatabase, openDatabase } from '../../server/db/open.ts'
import { databaseAt, onServer, uniqueName } from './postgres.ts'

/** Both databases: every test that touches one runs on each. */
export const databaseKinds = ['sqlite', 'postgres'] as const
export type TestDatabaseKind = (typeof databaseKinds)[number]

/** Without any table, or with all tables and nothing in them. */
export type TestDatabaseState = 'empty' | 'migrated'

export interface TestDatabase extends OpenDatabase {
  readonly location: DatabaseLocation
  /** Closes it and removes what it left. */
  readonly remove: () => Promise<void>
}

/** A database of its own. */
export async function createTestDatabase(
  kind: TestDatabaseKind,
  state: TestDatabaseState = 'empty',
): Promise<TestDatabase> {
  return kind === 'sqlite' ? createSqlite(state) : createPostgres(state)
}

function createSqlite(state: TestDatabaseState): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-sqlite-'))
  const location = { file: join(folder, 'test.sqlite') }
  if (state === 'migrated') copyFileSync(inject('migrated').file, location.file)
  const opened = openDatabase(location)
  return {
    ...opened,
    location,
    remove: async () => {
      await opened.db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function createPostgres(state: TestDatabaseState): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  const name = uniqueName('test')
  const from = state === 'migrated' ? ` template ${inject('migrated').template}` : ''
  await onServer(server, `create database ${name}${from}`)
  const location = { url: databaseAt(server, name) }
  const opened = openDatabase(location)
  return {
    ...opened,
    location,
    remove: async () => {
      await opened.db.destroy()
      await onServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}
