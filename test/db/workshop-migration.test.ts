import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { spread } from '../../server/core/scale.ts'
import type { Db } from '../../server/db/database.ts'
import { migrateToLatest } from '../../server/db/migrator.ts'
import { insertReview } from '../../server/features/rounds/repository.ts'
import { listLastBallots } from '../../server/features/self-reviews/repository.ts'
import { databaseKinds, type TestDatabase } from '../support/databases.ts'
import { createEarlierDatabase } from '../support/earlier.ts'
import { smallFramework } from '../support/toolkit.ts'

const opened: TestDatabase[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.remove()
})

const reviews = ['north', 'south'] as const

/** Levels as they were given: by review and judgement, for each person the first and then the last. */
const given: Readonly<Record<string, readonly (readonly (number | null)[])[]>> = {
  'north skill': [
    [4, 3],
    [2, 3],
    [null, null],
    [1, 2],
  ],
  'north trust': [[5], [4], [4], [null]],
  'south skill': [
    [2, 2],
    [3, 2],
  ],
}

/** How the last ballots spread, by hand, from level 5 to level 1, and how many could not judge. */
const spreads: Readonly<Record<string, readonly number[]>> = {
  'north skill': [0, 0, 2, 1, 0, 1],
  'north trust': [1, 2, 0, 0, 0, 1],
  'south skill': [0, 0, 0, 2, 0, 0],
}

/** A database as it was when ballots stood alone. */
async function openEarlier(kind: (typeof databaseKinds)[number]): Promise<Db> {
  const database = await createEarlierDatabase(kind, '013', 'simulated')
  opened.push(database)
  const { db } = database
  for (const [position, id] of reviews.entries()) {
    await insertReview(db, { id, roundId: 'round', regionId: id, position, stage: 'published' })
  }
  return db
}

async function insertBallots(db: Db): Promise<string[]> {
  const ids: string[] = []
  const people = new Map<string, string>()
  for (const [place, levels] of Object.entries(given)) {
    const [review = '', judgement] = place.split(' ')
    for (const [person, own] of levels.entries()) {
      const key = `${review} ${person}`
      const participant = people.get(key) ?? randomUUID()
      people.set(key, participant)
      for (const [index, level] of own.entries()) {
        const id = randomUUID()
        ids.push(id)
        const row = {
          id,
          review_id: review,
          judgement,
          participant_id: participant,
          sequence: index + 1,
          level,
          confidence: level === null ? null : 'low',
        }
        // As the columns were then.
        await db
          .insertInto('ballot')
          .values(row as never)
          .execute()
      }
    }
  }
  return ids
}

describe.each(databaseKinds)('ballots from before there were workshops, on %s', (kind) => {
  it('give the same spreads, and none of them is lost', async () => {
    const db = await openEarlier(kind)
    const ids = await insertBallots(db)
    await migrateToLatest(db)
    const last = await listLastBallots(db, reviews)
    for (const [place, expected] of Object.entries(spreads)) {
      const levels = last
        .filter(({ reviewId, judgement }) => `${reviewId} ${judgement}` === place)
        .map(({ level }) => level)
      const counts = spread(smallFramework.scale, levels).map(({ count }) => count)
      expect([place, ...counts, levels.filter((level) => level === null).length]).toEqual([
        place,
        ...expected,
      ])
    }
    const kept = await db.selectFrom('ballot').select(['id', 'revision', 'confidence']).execute()
    expect(kept.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(new Set(kept.map(({ confidence }) => confidence))).toEqual(new Set(['low', null]))
  })

  it('stand in one workshop for each review, which is over and can be joined by nobody', async () => {
    const db = await openEarlier(kind)
    await insertBallots(db)
    await migrateToLatest(db)
    const workshops = await db
      .selectFrom('workshop')
      .innerJoin('live_stream', 'live_stream.id', 'workshop.id')
      .select(['review_id', 'state', 'code', 'rehearsal', 'seq'])
      .orderBy('review_id')
      .execute()
    const over = { state: 'ended', code: null, rehearsal: 0, seq: 0 }
    expect(workshops).toEqual(reviews.map((review_id) => ({ review_id, ...over })))
    const people = await db
      .selectFrom('participant')
      .innerJoin('workshop', 'workshop.id', 'participant.workshop_id')
      .select(['review_id', 'number', 'label'])
      .orderBy('review_id')
      .orderBy('number')
      .execute()
    expect(await db.selectFrom('participant_device').selectAll().execute()).toEqual([])
    const unnamed = { label: null }
    expect(people).toEqual([
      ...[1, 2, 3, 4].map((number) => ({ review_id: 'north', number, ...unnamed })),
      ...[1, 2].map((number) => ({ review_id: 'south', number, ...unnamed })),
    ])
  })

  it('ask for no workshop where there were none', async () => {
    const db = await openEarlier(kind)
    await migrateToLatest(db)
    expect(await db.selectFrom('workshop').selectAll().execute()).toEqual([])
  })
})
