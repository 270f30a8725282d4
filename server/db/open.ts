import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely'
import pg from 'pg'
import type { DatabaseKind, Db, Tables } from './database.ts'
import { keepStatements } from './kept-statements.ts'

export interface OpenDatabase {
  readonly db: Db
  readonly kind: DatabaseKind
}

/** What to open: a SQLite file (or `:memory:`), or a PostgreSQL server by its address. */
export type DatabaseLocation = { readonly file: string } | { readonly url: string }

export function openDatabase(location: DatabaseLocation): OpenDatabase {
  return 'file' in location ? openSqlite(location.file) : openPostgres(location.url)
}

function openSqlite(file: string): OpenDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new SQLite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  return {
    db: new Kysely<Tables>({
      dialect: new MigratingSqliteDialect({ database: keepStatements(database) }),
    }),
    kind: 'sqlite',
  }
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

class MigratingSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}
