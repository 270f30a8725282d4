import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import {
  type Dialect,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import pg from 'pg'
import type { DatabaseKind, Db, Tables } from './database.ts'
import { createSqliteDriver } from './sqlite-driver.ts'

export interface OpenDatabase {
  readonly db: Db
  readonly kind: DatabaseKind
}

/** What to open: a SQLite file, or a PostgreSQL server by its address. */
export type DatabaseLocation = { readonly file: string } | { readonly url: string }

export function openDatabase(location: DatabaseLocation): OpenDatabase {
  return 'file' in location ? openSqlite(location.file) : openPostgres(location.url)
}

function openSqlite(file: string): OpenDatabase {
  mkdirSync(dirname(file), { recursive: true })
  const writer = new SQLite(file)
  writer.pragma('journal_mode = WAL')
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  const reader = new SQLite(file, { readonly: true })
  reader.pragma('busy_timeout = 5000')
  const dialect: Dialect = {
    createDriver: () => createSqliteDriver(writer, reader),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
  return { db: new Kysely<Tables>({ dialect }), kind: 'sqlite' }
}

function openPostgres(url: string): OpenDatabase {
  const types = { getTypeParser: pg.types.getTypeParser }
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const pool = new pg.Pool({ connectionString: url, max: 10, types })
  // The pool drops a connection that breaks while idle; without a listener the process would end.
  pool.on('error', () => undefined)
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), kind: 'postgres' }
}

/** Kysely migrates SQLite without a transaction, although SQLite can roll back its schema. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
