import { ping } from '../../db/ping.ts'
import type { Deps } from '../../deps.ts'

/** Whether the toolkit can do its work, and what it runs on. @throws where the database is gone */
export async function checkHealth({ db, databaseKind, config, version }: Deps) {
  await ping(db)
  return { status: 'ok' as const, database: databaseKind, version, trial: config.trial }
}
