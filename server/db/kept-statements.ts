import type { Database, Statement } from 'better-sqlite3'

/** More than the toolkit has kinds of statements; lists of ids make some come in several lengths. */
const mostKept = 500

/** Prepares a statement, or gives the one of the same words that was prepared before. */
export type Prepare = (sql: string) => Statement

/**
 * Prepares each statement of a SQLite connection once: Kysely asks for it anew at every run, and
 * preparing costs more than most of the runs.
 */
export function keepStatements(database: Database): Prepare {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (isAboutRows.test(sql)) keep(kept, sql, statement)
    else kept.clear()
    return statement
  }
}

/** Whatever else is run may change the schema, and with it the columns of what was prepared. */
const isAboutRows = /^(select|insert|update|delete|with)\b/i

function keep(kept: Map<string, Statement>, sql: string, statement: Statement): void {
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(sql, statement)
}
