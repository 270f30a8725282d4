import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Resolves once the database answers. @throws where it does not */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}
