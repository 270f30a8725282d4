import { join } from 'node:path'
import type { Config } from './config.ts'
import { toFileFault } from './db/file-fault.ts'
import { migrateToLatest } from './db/migrator.ts'
import { openDatabase } from './db/open.ts'
import type { Deps } from './deps.ts'
import { readFrameworks } from './features/frameworks/files.ts'
import { createFrameworkShelf } from './features/frameworks/shelf.ts'
import { storeFrameworks } from './features/frameworks/use-cases.ts'
import { createRoundShelf } from './features/reviews/held-rounds.ts'
import { loadTrial } from './features/trial/load.ts'
import { createAnswerShelf } from './held-answer.ts'
import { ids } from './ids.ts'
import { createHub } from './live/hub.ts'
import { phoneOriginOf } from './own-addresses.ts'
import { createStatistics } from './statistics/pool.ts'

/**
 * Opens the database, brings it up to date, and fills it with the frameworks, and in a trial with
 * the trial's data. `root` is the toolkit's own folder.
 * @throws DatabaseFileError
 */
export async function prepare(config: Config, root: string, version: string): Promise<Deps> {
  const { database } = config
  try {
    return await prepareDeps(config, root, version)
  } catch (error) {
    throw 'file' in database ? toFileFault(database.file, error) : error
  }
}

async function prepareDeps(config: Config, root: string, version: string): Promise<Deps> {
  const { db, kind } = openDatabase(config.database)
  await migrateToLatest(db)
  await storeFrameworks(db, readFrameworks(join(root, 'frameworks')))
  const deps: Deps = {
    db,
    databaseKind: kind,
    now: () => new Date(),
    ids,
    frameworks: createFrameworkShelf(),
    rounds: createRoundShelf(),
    answers: createAnswerShelf(),
    live: createHub(db),
    statistics: createStatistics(),
    config,
    trialPassphrase: config.trialLan ? ids.secret().slice(0, 8) : null,
    phoneOrigin: phoneOriginOf(config),
    version,
  }
  if (config.trial) await loadTrial(deps, join(root, 'fixtures'))
  return deps
}
