import { setImmediate as turn } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/databases.ts'

type Tables = { count: { id: string; n: number } }

/** Each step makes a count three times what it is and adds some, so that the order of steps shows. */
interface Step {
  readonly id: string
  readonly add: number
  /** Whether the transaction waits for the event loop to go round afterwards. */
  readonly slow: boolean
}

type Steps = readonly [Step, ...Step[]]

interface Work {
  readonly steps: Steps
  readonly fails: boolean
  /** The first step alone, outside of any transaction. */
  readonly bare: boolean
  /** Whether the event loop goes round before it begins. */
  readonly later: boolean
}

const rarely = fc.integer({ min: 0, max: 4 }).map((n) => n === 0)
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  add: fc.integer({ min: 0, max: 9 }),
  slow: rarely,
})
const work = fc.record({
  steps: fc
    .tuple(step, fc.array(step, { maxLength: 3 }))
    .map(([one, more]): Steps => [one, ...more]),
  fails: fc.boolean(),
  bare: rarely,
  later: rarely,
})

let database: TestDatabase
let db: Kysely<Tables>
let elsewhere: InstanceType<typeof SQLite>
beforeAll(async () => {
  database = await createTestDatabase('sqlite')
  if (!('file' in database.location)) throw new Error('SQLite is a file')
  db = database.db as unknown as Kysely<Tables>
  await sql`create table count (id text primary key, n integer not null)`.execute(db)
  elsewhere = new SQLite(database.location.file)
})
afterAll(async () => {
  elsewhere.close()
  await database.remove()
})

const next = (n: number, { add }: Step) => (n * 3 + add) % 9973

async function act(on: Kysely<Tables>, one: Step): Promise<number> {
  const { id, add, slow } = one
  const row = await on
    .insertInto('count')
    .values({ id, n: next(0, one) })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ n: sql<number>`(count.n * 3 + ${add}) % 9973` }),
    )
    .returning('n')
    .executeTakeFirstOrThrow()
  if (slow) await turn()
  return row.n
}

/** Does all at once; gives what each step has found, or null for what failed. */
async function doTogether(all: readonly Work[]): Promise<(number[] | null)[]> {
  const under: Promise<number[] | null>[] = []
  for (const { steps, fails, bare, later } of all) {
    if (later) await turn()
    const acted = bare
      ? act(db, steps[0]).then((n) => [n])
      : db.transaction().execute(async (trx) => {
          const found: number[] = []
          for (const one of steps) found.push(await act(trx, one))
          if (fails) throw new Error('refused')
          return found
        })
    under.push(acted.catch(() => null))
  }
  return Promise.all(under)
}

/** The same one after another. */
function doSerially(all: readonly Work[]): { found: (number[] | null)[]; state: object } {
  let state: Record<string, number> = {}
  const found = all.map(({ steps, fails, bare }) => {
    const after = { ...state }
    const numbers = (bare ? steps.slice(0, 1) : steps).map((one) => {
      after[one.id] = next(after[one.id] ?? 0, one)
      return after[one.id] ?? 0
    })
    if (fails && !bare) return null
    state = after
    return numbers
  })
  return { found, state }
}

it('transactions that come together end as if each had come when the one before was over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { maxLength: 12 }), async (all) => {
      await db.deleteFrom('count').execute()
      const expected = doSerially(all)
      expect(await doTogether(all)).toEqual(expected.found)
      const rows = elsewhere.prepare('select id, n from count').raw().all() as [string, number][]
      expect(Object.fromEntries(rows)).toEqual(expected.state)
    }),
    { numRuns: 60 },
  )
})
