import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../server/db/open.ts'
import { listFrameworkVersions } from '../../server/features/frameworks/repository.ts'
import {
  FrameworkVersionError,
  storeFrameworks,
} from '../../server/features/frameworks/use-cases.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts'
import { smallFramework } from '../support/toolkit.ts'

const reworded = { ...smallFramework, title: { en: 'Reworded', cy: 'Wedi’i ail-eirio' } }

describe.each(databaseKinds)('frameworks in use on %s', (kind) => {
  let database: TestDatabase
  const versions = async () =>
    (await listFrameworkVersions(database.db)).map(({ version }) => version)

  beforeEach(async () => {
    database = await createTestDatabase(kind, 'migrated')
    await storeFrameworks(database.db, [smallFramework])
  })
  afterEach(() => database.remove())

  it('are stored once, however often the toolkit starts', async () => {
    await storeFrameworks(database.db, [smallFramework])
    expect(await versions()).toEqual([1])
  })

  it('are stored once where several processes start at the same moment', async () => {
    const other = { ...smallFramework, id: 'other' }
    const others = [1, 2, 3].map(() => openDatabase(database.location))
    try {
      await Promise.all(others.map(({ db }) => storeFrameworks(db, [smallFramework, other])))
    } finally {
      for (const { db } of others) await db.destroy()
    }
    expect(await versions()).toEqual([1, 1])
  })

  it('never change without a higher version', async () => {
    await expect(storeFrameworks(database.db, [reworded])).rejects.toThrow(FrameworkVersionError)
    expect(await versions()).toEqual([1])
  })

  it('say of a higher version whether it changes meaning', async () => {
    const silent = { ...reworded, version: 2 }
    await expect(storeFrameworks(database.db, [silent])).rejects.toThrow(/editorial|meaning/)
    await storeFrameworks(database.db, [{ ...silent, change: 'editorial' }])
    expect(await versions()).toEqual([2, 1])
  })
})
