import type { Kysely } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import type { Db } from '../../server/db/database.ts'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { listPairs, listSittings } from '../../server/features/comparisons/repository.ts'
import { databaseKinds, type TestDatabase } from '../support/databases.ts'
import { createEarlierDatabase } from '../support/earlier.ts'

const opened: TestDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove()
})

/** Comparisons as they stood alone: by judge, on what, who won and who lost. */
const given = [
  ['judge-1', 'skill', 'north', 'south'],
  ['judge-1', 'trust', 'south', 'north'],
  ['judge-1', 'trust', 'north', 'south'],
  ['judge-2', 'skill', 'south', 'north'],
] as const

type OldColumn = 'id' | 'round_id' | 'rater_id' | 'judgement' | 'winner' | 'loser' | 'margin'
type OldTables = { comparison: Record<OldColumn, string> }

/** A database as it was when comparisons stood alone. */
async function openEarlier(kind: (typeof databaseKinds)[number]): Promise<Db> {
  const database = await createEarlierDatabase(kind, '018', 'readings')
  opened.push(database)
  const { db } = database
  for (const id of ['judge-1', 'judge-2']) {
    const rater = { id, round_id: 'round', person_id: null, kind: 'judge', label: id } as const
    await db.insertInto('rater').values(rater).execute()
  }
  for (const [index, [judge, judgement, winner, loser]] of given.entries()) {
    const row = { id: `c${index}`, round_id: 'round', rater_id: judge, judgement, winner, loser }
    const old = db as unknown as Kysely<OldTables>
    await old
      .insertInto('comparison')
      .values({ ...row, margin: 'clear' })
      .execute()
  }
  return db
}

describe.each(databaseKinds)('comparisons that stood alone, on %s', (kind) => {
  it('find their place in sittings that are handed in, one a judge, and none is lost', async () => {
    const db = await openEarlier(kind)
    await migrateToLatest(db)
    const sittings = await listSittings(db, { roundId: 'round' })
    expect(sittings.map(({ raterId }) => raterId).sort()).toEqual(['judge-1', 'judge-2'])
    expect(sittings.every(({ handedInAt, personId }) => handedInAt && !personId)).toBe(true)
    const rater = new Map(sittings.map(({ id, raterId }) => [id, raterId]))
    const pairs = await listPairs(db, [...rater.keys()])
    const last = pairs.map(({ sittingId, judgement, left, right, last }) => [
      ...[rater.get(sittingId), judgement, left, right, last?.choice, last?.id],
    ])
    expect(last.sort()).toEqual([
      ['judge-1', 'skill', 'north', 'south', 'left', 'c0'],
      ['judge-1', 'trust', 'north', 'south', 'left', 'c2'],
      ['judge-2', 'skill', 'north', 'south', 'right', 'c3'],
    ])
    const kept = await db.selectFrom('comparison').select(['id', 'margin']).orderBy('id').execute()
    expect(kept).toEqual(given.map((_, index) => ({ id: `c${index}`, margin: 'clear' })))
  })
})
