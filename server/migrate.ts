import { readDatabaseConfig } from './config.ts'
import { migrateToLatest } from './db/migrator.ts'
import { openDatabase } from './db/open.ts'

const { db } = openDatabase(readDatabaseConfig(process.env))
try {
  const steps = await migrateToLatest(db)
  process.stdout.write(
    steps.length === 0 ? 'The database is up to date.\n' : `Ran ${steps.join(', ')}.\n`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
} finally {
  await db.destroy()
}
