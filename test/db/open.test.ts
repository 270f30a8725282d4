import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../support/databases.ts'

describe('SQLite', () => {
  it.each<[string, string | number, string]>([
    ['journal_mode', 'wal', 'readers never wait for a writer'],
    ['synchronous', 2, 'an answered write survives a loss of power'],
    ['foreign_keys', 1, 'what is referred to exists'],
  ])('is opened for writing with %s = %s, so that %s', async (pragma, value) => {
    const { db, remove } = await createTestDatabase('sqlite')
    try {
      const row = await db
        .transaction()
        .execute((trx) =>
          trx
            .withTables<Record<string, Record<string, unknown>>>()
            .selectFrom(`pragma_${pragma}`)
            .selectAll()
            .executeTakeFirst(),
        )
      expect(Object.values(row ?? {})).toEqual([value])
    } finally {
      await remove()
    }
  })
})

describe('PostgreSQL', () => {
  it('may restart: connections that it ended are replaced at the next query', async () => {
    const { db, location, remove } = await createTestDatabase('postgres')
    if (!('url' in location)) throw new Error('PostgreSQL is found by its address')
    const administrator = new pg.Client({ connectionString: location.url })
    await administrator.connect()
    try {
      const backend = async () => {
        const query = db.selectNoFrom((expression) => [
          expression.fn<number>('pg_backend_pid', []).as('id'),
        ])
        return (await query.executeTakeFirstOrThrow()).id
      }
      const before = await backend()
      await administrator.query('select pg_terminate_backend($1)', [before])
      await wait(200)
      expect(await backend()).not.toBe(before)
    } finally {
      await administrator.end()
      await remove()
    }
  })
})
