import { readDatabaseConfig } from './config.ts'
import { toFileFault } from './db/file-fault.ts'
import { migrateToLatest } from './db/migrator.ts'
import { type DatabaseLocation, openDatabase } from './db/open.ts'

async function migrate(location: DatabaseLocation): Promise<string[]> {
  try {
    const { db } = openDatabase(location)
    try {
      return await migrateToLatest(db)
    } finally {
      await db.destroy()
    }
  } catch (error) {
    throw 'file' in location ? toFileFault(location.file, error) : error
  }
}

try {
  const steps = await migrate(readDatabaseConfig(process.env))
  process.stdout.write(
    steps.length === 0 ? 'The database is up to date.\n' : `Ran ${steps.join(', ')}.\n`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
