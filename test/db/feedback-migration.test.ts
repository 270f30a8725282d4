import { afterEach, describe, expect, it } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import type { Db } from '../../server/db/database.ts'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { listFeedback } from '../../server/features/feedback/repository.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { insertReview } from '../../server/features/rounds/repository.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts'
import { insertPeople, people } from '../support/people.ts'
import { smallFramework } from '../support/toolkit.ts'

const opened: TestDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove()
})

const at = '2026-01-01T00:00:00.000Z'
const cell = { review_id: 'review', judgement: 'skill' }

async function insertGround(db: Db): Promise<void> {
  await insertPeople(db)
  await storeFrameworks(db, [smallFramework])
  // As the columns were then: the repository knows later ones.
  await db
    .insertInto('round')
    .values({
      id: 'round',
      title_en: 'Round',
      title_cy: 'Rownd',
      position_at: '2026-01',
      framework_id: 'small',
      framework_version: 1,
      provenance: 'live',
    })
    .execute()
  const review = { id: 'review', roundId: 'round', regionId: 'north', position: 1 }
  await insertReview(db, { ...review, stage: 'feedback' })
}

describe.each(databaseKinds)('feedback from before it had points, on %s', (kind) => {
  it('is kept as it was, with its answer and its order', async () => {
    const database = await createTestDatabase(kind)
    opened.push(database)
    const { db } = database
    const earlier = Object.entries(migrations).filter(([name]) => name < '008')
    await migrateToLatest(db, Object.fromEntries(earlier))
    await insertGround(db)
    const said = { ...cell, language: 'cy', by_person: people.nia.id, at } as const
    await db
      .insertInto('feedback')
      .values([
        { ...said, id: 'first', sequence: 1, verdict: 'contested', reasons: 'Rhesymau' },
        {
          ...said,
          id: 'second',
          sequence: 2,
          verdict: 'contested',
          reasons: 'Eraill',
          evidence: 'Cofnodion',
          outcome: 'kept',
          answer: 'As it stands',
          answer_language: 'en',
          answered_at: at,
        },
      ])
      .execute()
    await migrateToLatest(db)
    expect(await listFeedback(db, { reviewId: 'review', judgement: 'skill' })).toMatchObject([
      { id: 'first', reasons: 'Rhesymau', by: 'nia', points: [], outcome: null },
      { id: 'second', evidence: 'Cofnodion', outcome: 'kept', answer: 'As it stands' },
    ])
  })
})
