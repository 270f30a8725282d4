import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type DatabaseLocation, type OpenDatabase, openDatabase } from '../../server/db/open.ts'

/** Both databases: every test that touches one runs on each. */
export const databaseKinds = ['sqlite', 'postgres'] as const
export type TestDatabaseKind = (typeof databaseKinds)[number]

export interface TestDatabase extends OpenDatabase {
  readonly location: DatabaseLocation
  /** Closes it and removes what it left. */
  readonly remove: () => Promise<void>
}

/** An empty database of its own, without any table. */
export async function createTestDatabase(kind: TestDatabaseKind): Promise<TestDatabase> {
  return kind === 'sqlite' ? createSqlite() : createPostgres()
}

function createSqlite(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-sqlite-'))
  const location = { file: join(folder, 'test.sqlite') }
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

async function createPostgres(): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const location = { url: url.href }
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

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}
