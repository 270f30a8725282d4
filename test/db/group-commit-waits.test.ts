import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGroupCommit, type GroupCommit } from '../../server/db/group-commit.ts'

const longest = { turn: 60, others: 60 }

let folder: string
let writer: Database
let elsewhere: Database
let group: GroupCommit

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-waits-'))
  const file = join(folder, 'notes.sqlite')
  writer = new SQLite(file)
  writer.pragma('journal_mode = WAL')
  writer.exec('create table note (id text primary key)')
  elsewhere = new SQLite(file)
  group = createGroupCommit(writer, longest)
})
afterEach(() => {
  elsewhere.close()
  writer.close()
  rmSync(folder, { recursive: true })
})

const add = (id: string) => writer.prepare('insert into note values (?)').run(id)
const write = async (id: string) => {
  await group.begin()
  add(id)
  await group.keep()
}
const ids = () => elsewhere.prepare('select id from note order by id').pluck().all()
const codes = async (all: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map((one) =>
    one.status === 'fulfilled' ? 'done' : one.reason.code,
  )

describe('a transaction of SQLite that waits', () => {
  it('for one that waits for it is refused, and both are over', async () => {
    await group.begin()
    add('outer')
    await expect(write('inner')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await group.undo()
    await write('next')
    expect(ids()).toEqual(['next'])
  })

  it('behind others for another process is refused as soon as the first of them', async () => {
    elsewhere.exec('begin immediate')
    const asked = performance.now()
    const all = await codes(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(write))
    expect(new Set(all)).toEqual(new Set(['SQLITE_BUSY']))
    expect(performance.now() - asked).toBeLessThan(4 * longest.others)
    elsewhere.exec('commit')
    await write('i')
    expect(ids()).toEqual(['i'])
  })

  it('for one that can neither be committed nor rolled back begins without a trace of it', async () => {
    await group.begin()
    add('a')
    const reading = writer.prepare('select 1 union select 2').iterate()
    reading.next()
    await expect(group.keep()).rejects.toThrow('nothing was written')
    reading.return?.()
    await write('b')
    expect(ids()).toEqual(['b'])
  })

  it('while the database is closed is refused', async () => {
    await group.begin()
    add('a')
    const closed = group.close()
    const late = write('b')
    await Promise.all([group.keep(), closed])
    await expect(late).rejects.toThrow('not open')
    await expect(write('c')).rejects.toThrow('not open')
    expect(ids()).toEqual(['a'])
  })
})
