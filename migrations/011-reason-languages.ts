import type { Kysely } from 'kysely'

/** The language that a reason was written in; null where nobody said. */
const columns = [
  ['decision', 'because_language'],
  ['decision', 'dissent_language'],
  ['rating', 'supersedes_because_language'],
  ['proposal', 'language'],
  ['waiver', 'language'],
  ['recusal', 'language'],
] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of columns) {
    await db.schema.alterTable(table).addColumn(column, 'text').execute()
  }
}
