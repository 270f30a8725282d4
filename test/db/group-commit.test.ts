import { setTimeout as wait } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { type Kysely, sql, type Transaction } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/databases.ts'

type Tables = {
  note: { id: string; text: string }
  /** Which note it belongs to is only checked when it is committed. */
  remark: { note_id: string }
}

let database: TestDatabase
let db: Kysely<Tables>
let elsewhere: InstanceType<typeof SQLite>

beforeEach(async () => {
  database = await createTestDatabase('sqlite')
  if (!('file' in database.location)) throw new Error('SQLite is a file')
  db = database.db as unknown as Kysely<Tables>
  await sql`create table note (id text primary key, text text not null)`.execute(db)
  await sql`create table remark (
    note_id text not null references note (id) deferrable initially deferred
  )`.execute(db)
  elsewhere = new SQLite(database.location.file)
})
afterEach(async () => {
  elsewhere.close()
  await database.remove()
})

const add = (trx: Kysely<Tables>, id: string, text = 'text') =>
  trx.insertInto('note').values({ id, text }).execute()
const write = (id: string, then: (trx: Transaction<Tables>) => unknown = () => undefined) =>
  db.transaction().execute(async (trx) => {
    await add(trx, id)
    await then(trx)
  })
const ids = async (from: Kysely<Tables> = db) =>
  (await from.selectFrom('note').select('id').orderBy('id').execute()).map(({ id }) => id)
const idsElsewhere = () => elsewhere.prepare('select id from note order by id').pluck().all()
const fail = () => {
  throw new Error('refused')
}
/** Writes more than the file has room for, at which SQLite rolls back the whole transaction. */
const fill = async (trx: Transaction<Tables>) => {
  await sql`pragma max_page_count = 1`.execute(trx)
  await add(trx, 'long', 'much '.repeat(10_000))
}
const outcomes = async (all: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map((one) =>
    one.status === 'fulfilled' ? 'done' : one.reason.constructor.name,
  )
/** How often the event loop goes round until something is done. */
async function turnsUntil(act: Promise<unknown>): Promise<number> {
  let turns = 0
  let over = false
  const count = () => {
    turns += 1
    if (!over) setImmediate(count)
  }
  setImmediate(count)
  await act
  over = true
  return turns
}

describe('transactions of SQLite that come together', () => {
  it('are undone one by one: one that fails takes nothing of the others with it', async () => {
    const all = [write('a'), write('b', fail), write('c'), write('a'), write('d')]
    expect(await outcomes(all)).toEqual(['done', 'Error', 'done', 'SqliteError', 'done'])
    expect(await ids()).toEqual(['a', 'c', 'd'])
  })

  it('see what those before them have written, and end in the order in which they came', async () => {
    const seen: string[][] = []
    const order: string[] = []
    const all = ['a', 'b', 'c'].map((id) =>
      write(id, async (trx) => {
        if (id === 'a') await wait(2)
        seen.push(await ids(trx))
      }).then(() => order.push(id)),
    )
    await Promise.all(all)
    expect(seen).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c']])
    expect(order).toEqual(['a', 'b', 'c'])
  })

  it('show nothing to anybody before they are committed, and all of it once they are answered', async () => {
    const during: unknown[] = []
    const look = async () => during.push(await ids(), idsElsewhere())
    const first = write('a', look)
    const second = write('b', look)
    await Promise.all([first, second.then(look)])
    expect(during).toEqual([[], [], [], [], ['a', 'b'], ['a', 'b']])
  })

  it('are refused no sooner than what they were refused for is durable', async () => {
    const answered: unknown[] = []
    const first = write('a')
    const refused = write('a').catch(() => answered.push(idsElsewhere()))
    await Promise.all([first, refused])
    expect(answered).toEqual([['a']])
  })

  it('fail together where the commit fails, and so does what was refused for their sake', async () => {
    const remark = (trx: Transaction<Tables>) =>
      trx.insertInto('remark').values({ note_id: 'nowhere' }).execute()
    const all = [write('a'), write('b', remark), write('a'), add(db, 'c')]
    expect(await outcomes(all)).toEqual(Array(4).fill('CommitError'))
    await expect(write('d', remark)).rejects.toMatchObject({
      cause: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' },
    })
    expect(await ids()).toEqual([])
    await write('e')
    expect(idsElsewhere()).toEqual(['e'])
  })

  it('fail where SQLite rolls back all of them, and the one that made it do so says why', async () => {
    const all = [write('a'), write('b', fill), write('c')]
    await expect(all[1]).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect(await outcomes(all)).toEqual(['CommitError', 'SqliteError', 'done'])
    expect(await ids()).toEqual(['c'])
  })

  it('write nothing more where SQLite has rolled them back', async () => {
    const goOn = async (trx: Transaction<Tables>) => {
      await fill(trx).catch(() => undefined)
      await add(trx, 'c')
    }
    const end = (trx: Transaction<Tables>) => fill(trx).catch(() => undefined)
    const all = [write('a'), write('b', goOn), write('d', end), write('e')]
    expect(await outcomes(all)).toEqual(['CommitError', 'CommitError', 'CommitError', 'done'])
    expect(await ids()).toEqual(['e'])
  })

  it('are answered as soon as nothing else is at hand: one alone waits for nobody', async () => {
    expect(await turnsUntil(write('a'))).toBeLessThanOrEqual(1)
    expect(await turnsUntil(add(db, 'b'))).toBeLessThanOrEqual(1)
    expect(await turnsUntil(write('c', fail).catch(() => undefined))).toBeLessThanOrEqual(1)
  })

  it('are committed before long where others keep coming', async () => {
    let begun = 0
    let answered = 0
    const next = async (): Promise<void> => {
      begun += 1
      const id = String(begun)
      if (answered > 0 || begun === 1000) return
      await write(id, () => void next())
      answered ||= begun
    }
    await next()
    expect(answered).toBeGreaterThan(0)
    expect(answered).toBeLessThanOrEqual(65)
  })

  it('wait for another process that writes, and hold nobody else up meanwhile', async () => {
    elsewhere.exec(`begin immediate; insert into note values ('other', '')`)
    const written = write('a')
    expect(await ids()).toEqual([])
    await wait(20)
    elsewhere.exec('commit')
    await written
    expect(await ids()).toEqual(['a', 'other'])
  })

  it('are all committed and answered where the database is closed meanwhile', async () => {
    const all = [write('a', () => wait(2)), add(db, 'b'), write('c')]
    await wait(0)
    await Promise.all([...all, db.destroy()])
    expect(idsElsewhere()).toEqual(['a', 'b', 'c'])
  })

  it('commit at once with what has ended when one that was slow is over', async () => {
    let answered = 0
    const quick = write('a').then(() => answered++)
    const slow = write('b', () => wait(20)).then(() => answered++)
    await wait(10)
    expect([answered, await ids()]).toEqual([0, []])
    await Promise.all([quick, slow])
    expect(idsElsewhere()).toEqual(['a', 'b'])
  })
})

describe('what writes outside of a transaction on SQLite', () => {
  it('is durable when it is answered, and fails by itself', async () => {
    const all = [write('a'), add(db, 'b'), add(db, 'a'), add(db, 'c')]
    expect(await outcomes(all)).toEqual(['done', 'done', 'SqliteError', 'done'])
    expect(idsElsewhere()).toEqual(['a', 'b', 'c'])
  })

  it('may return rows, and may begin with a name for what it reads', async () => {
    const added = await db
      .insertInto('note')
      .values({ id: 'a', text: 'A' })
      .returning('id')
      .execute()
    expect(added).toEqual([{ id: 'a' }])
    const copied = sql`with given as (select 'b' as id) insert into note select id, 'B' from given`
    await copied.execute(db)
    expect(idsElsewhere()).toEqual(['a', 'b'])
  })

  it('may change the schema, which those who read know at once', async () => {
    await add(db, 'a')
    const read = () => db.selectFrom('note').selectAll().execute()
    await read()
    await db.schema.alterTable('note').addColumn('added', 'text').execute()
    expect(await read()).toEqual([{ id: 'a', text: 'text', added: null }])
  })
})
