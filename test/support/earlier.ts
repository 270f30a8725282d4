import { migrations } from '../../migrations/index.ts'
import type { Provenance } from '../../server/core/provenance.ts'
import type { Db } from '../../server/db/database.ts'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { createTestDatabase, type TestDatabase, type TestDatabaseKind } from './databases.ts'
import { insertPeople } from './people.ts'
import { smallFramework } from './toolkit.ts'

/** A database as it was before a migration, with the people, the framework and a round. */
export async function createEarlierDatabase(
  kind: TestDatabaseKind,
  migration: string,
  provenance: Provenance,
): Promise<TestDatabase> {
  const database = await createTestDatabase(kind)
  const earlier = Object.entries(migrations).filter(([name]) => name < migration)
  await migrateToLatest(database.db, Object.fromEntries(earlier))
  await insertPeople(database.db)
  await storeFrameworks(database.db, [smallFramework])
  await insertRound(database.db, provenance)
  return database
}

/** As the columns were then: the repository may know later ones. */
async function insertRound(db: Db, provenance: Provenance): Promise<void> {
  await db
    .insertInto('round')
    .values({
      id: 'round',
      title_en: 'Round',
      title_cy: 'Rownd',
      position_at: '2026-01',
      framework_id: 'small',
      framework_version: 1,
      provenance,
    })
    .execute()
}
