import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { cast, level, openRoomOf } from '../../support/room.ts'
import { setScene } from '../../support/scene.ts'
import { create, startToolkit } from '../../support/toolkit.ts'

it.each(databaseKinds)(
  'a ballot that was counted elsewhere, and never frozen, is counted from its ballots on %s',
  async (kind) => {
    const toolkit = await startToolkit(kind)
    const scene = await setScene(toolkit, 'self-review')
    const room = await openRoomOf(toolkit, scene.reviews.north)
    const guests = [await room.join(), await room.join()]
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    for (const guest of guests) await cast(toolkit, room, guest, { ...level(2), ballotRound })
    await room.reveal()
    const { results } = (await room.state('projector')).view
    expect(results.ballots[0]?.hash).toMatch(/^[0-9a-f]{64}$/)

    await toolkit.deps.db
      .updateTable('ballot_round')
      .set({ tally: null, tally_hash: null })
      .where('id', '=', ballotRound)
      .execute()
    expect((await room.state('projector')).view.results).toEqual(results)
    const agreement = `/api/workshops/${room.id}/judgements/skill/agreements/${randomUUID()}`
    const greener = await toolkit.as('nia')('PUT', agreement, { level: 3, statements: [] }, create)
    expect(greener.json().error.code).toBe('optimistic-without-reason')
    await toolkit.close()
  },
)
