import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

/** More than fits on the pages that SQLite has begun. */
const long = 'much '.repeat(40)

describe('a write for which the disk has no room', () => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit('sqlite')
  })
  afterAll(() => toolkit.close())

  const mostPages = (count: number) => {
    const db = toolkit.deps.db as unknown as Kysely<unknown>
    const limit = sql.raw(`pragma max_page_count = ${count}`)
    return db.transaction().execute((trx) => limit.execute(trx))
  }
  const add = (id: number) => {
    const region = { name: { en: `East ${long}`, cy: `Dwyrain ${long}` } }
    return toolkit.as('ada')('PUT', `/api/regions/east-${id}`, region, create)
  }

  it('is refused with the reason, and goes through once there is room again', async () => {
    await mostPages(1)
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => add(at)))
    const refused = answers.flatMap((answer, at) => (answer.statusCode === 201 ? [] : [at]))
    const codes = new Set(refused.map((at) => answers[at]?.json().error.code))
    expect(codes).toContain('storage-full')
    expect([...codes].filter((code) => code !== 'storage-full' && code !== 'busy')).toEqual([])
    expect(answers.find(({ statusCode }) => statusCode === 507)).toBeDefined()

    await mostPages(1_000_000)
    for (const at of refused) expect((await add(at)).statusCode).toBe(201)
    const regions = await toolkit.as('ada')('GET', '/api/regions')
    const ids = regions.json().map(({ id }: { id: string }) => id)
    expect(ids.filter((id: string) => id.startsWith('east-'))).toHaveLength(60)
  })
})
