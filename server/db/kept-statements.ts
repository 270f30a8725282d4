import type { Database } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** More than the toolkit has kinds of statements; lists of ids make some come in several lengths. */
const mostKept = 500

/**
 * A SQLite database for Kysely that prepares each statement once: Kysely asks for it anew at every
 * run, and preparing costs more than most of the runs.
 */
export function keepStatements(database: Database): SqliteDatabase {
  const kept = new Map<string, ReturnType<Database['prepare']>>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known) return known
      const statement = database.prepare(sql)
      if (isAboutRows.test(sql)) keep(kept, sql, statement)
      else kept.clear()
      return statement
    },
  }
}

/** Whatever else is run may change the schema, and with it the columns of what was prepared. */
const isAboutRows = /^(select|insert|update|delete|with|begin|commit|rollback)\b/i

function keep<Statement>(kept: Map<string, Statement>, sql: string, statement: Statement): void {
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(sql, statement)
}
