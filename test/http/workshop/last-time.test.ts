import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { openRoomOf } from '../../support/room.ts'
import { expectOk, setScene } from '../../support/scene.ts'
import { change, create, startToolkit } from '../../support/toolkit.ts'

it.each(databaseKinds)(
  'what the team agreed before is kept back until the second reveal on %s',
  async (kind) => {
    const toolkit = await startToolkit(kind)
    const scene = await setScene(toolkit, 'self-review')
    const ask = toolkit.as('nia')
    const before = await openRoomOf(toolkit, scene.reviews.north)
    const agreement = `/api/workshops/${before.id}/judgements/skill/agreements/${randomUUID()}`
    expectOk(await ask('PUT', agreement, { level: 2, statements: [] }, create))
    const { version } = (await before.state()).view.now
    expectOk(await ask('POST', `/api/workshops/${before.id}/ending`, undefined, change(version)))

    const room = await openRoomOf(toolkit, scene.reviews.north)
    const shown = async () => (await room.state('projector')).view.lastSelfReview
    expect(await shown()).toBeNull()
    for (const kept of [null, { from: 'workshop', level: 2 }]) {
      await room.go({ judgement: 'skill', step: 'ballot' })
      expect(await shown()).toBeNull()
      await room.reveal()
      if (kept) expect(await shown()).toMatchObject(kept)
      else expect(await shown()).toBeNull()
    }
    await room.go({ judgement: 'trust', step: 'read' })
    expect(await shown()).toBeNull()
    await toolkit.close()
  },
)
