import { afterEach, describe, expect, it } from 'vitest'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { listFeedback } from '../../server/features/feedback/repository.ts'
import { insertReview } from '../../server/features/rounds/repository.ts'
import { databaseKinds, type TestDatabase } from '../support/databases.ts'
import { createEarlierDatabase } from '../support/earlier.ts'
import { people } from '../support/people.ts'

const opened: TestDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove()
})

const at = '2026-01-01T00:00:00.000Z'
const cell = { review_id: 'review', judgement: 'skill' }

describe.each(databaseKinds)('feedback from before it had points, on %s', (kind) => {
  it('is kept as it was, with its answer and its order', async () => {
    const database = await createEarlierDatabase(kind, '008', 'live')
    opened.push(database)
    const { db } = database
    const review = { id: 'review', roundId: 'round', regionId: 'north', position: 1 }
    await insertReview(db, { ...review, stage: 'feedback' })
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
