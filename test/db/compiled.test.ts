import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compiled } from '../../server/db/compiled.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts'

interface Region {
  readonly id: string
  readonly name: string
}

const insertRegion = compiled((db, { id, name }: Region) =>
  db.insertInto('region').values({ id, name_en: name, name_cy: name, version: 7 }),
)
const findRegion = compiled((db, { id }: { id: string }) =>
  db.selectFrom('region').selectAll().where('id', '=', id),
)

describe.each(databaseKinds)('a compiled query on %s', (kind) => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await createTestDatabase(kind, 'migrated')
  })
  afterEach(() => database.remove())

  it('runs with the values of each call, and with those that never change', async () => {
    const { db } = database
    for (const id of ['north', 'south']) {
      const { numAffectedRows } = await insertRegion(db, { id, name: `The ${id}` })
      expect(numAffectedRows).toBe(1n)
    }
    const { rows } = await findRegion(db, { id: 'south' })
    expect(rows).toEqual([{ id: 'south', name_en: 'The south', name_cy: 'The south', version: 7 }])
    expect((await findRegion(db, { id: 'west' })).rows).toEqual([])
  })

  it('belongs to the transaction that it is run in', async () => {
    const { db } = database
    const attempt = db.transaction().execute(async (trx) => {
      await insertRegion(trx, { id: 'north', name: 'North' })
      expect((await findRegion(trx, { id: 'north' })).rows).toHaveLength(1)
      throw new Error('taken back')
    })
    await expect(attempt).rejects.toThrow('taken back')
    expect((await findRegion(db, { id: 'north' })).rows).toEqual([])
  })

  it('does not keep a statement from before a change of the schema', async () => {
    const { db } = database
    await insertRegion(db, { id: 'north', name: 'North' })
    const all = () => db.selectFrom('region').selectAll().execute()
    await all()
    await db.schema.alterTable('region').addColumn('added', 'text').execute()
    expect((await all())[0]).toHaveProperty('added', null)
  })
})
