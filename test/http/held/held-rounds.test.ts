import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../server/db/database.ts'
import { storeFrameworks } from '../../../server/features/frameworks/use-cases.ts'
import { createRoundShelf } from '../../../server/features/reviews/held-rounds.ts'
import { findClock } from '../../../server/features/rounds/clock.ts'
import { insertRound, updateRound } from '../../../server/features/rounds/repository.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../../support/databases.ts'
import { smallFramework } from '../../support/toolkit.ts'

describe.each(databaseKinds)('a round at hand on %s', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase(kind, 'migrated')
    await storeFrameworks(database.db, [smallFramework])
    await insertRound(database.db, {
      id: 'round',
      title: { en: 'First', cy: 'Cyntaf' },
      positionAt: '2026-01',
      frameworkId: 'small',
      frameworkVersion: 1,
      provenance: 'live',
    })
  })
  afterAll(() => database.remove())

  it('is never as somebody saw it in a transaction that was taken back', async () => {
    const { db } = database
    const rounds = createRoundShelf()
    const title = async (from: Db) => {
      const clock = await findClock(from, 'round')
      return clock && (await rounds.at(from, clock))?.round.title.en
    }
    const change = (trx: Db, en: string) => updateRound(trx, 'round', 1, { title: { en, cy: en } })
    const takenBack = db.transaction().execute(async (trx) => {
      await change(trx, 'Taken back')
      expect(await title(trx)).toBe('Taken back')
      throw new Error('taken back')
    })
    await expect(takenBack).rejects.toThrow('taken back')
    await change(db, 'Second')
    expect(await title(db)).toBe('Second')
  })
})
