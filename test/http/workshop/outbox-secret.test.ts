import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { type Guest, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, setScene } from '../../support/scene.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('the secret of a participant’s outbox on %s', (kind) => {
  let toolkit: Toolkit
  let room: Room
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    const { reviews } = await setScene(toolkit, 'self-review')
    room = await openRoomOf(toolkit, reviews.north)
  })
  afterAll(() => toolkit.close())

  const secretOf = async ({ cookie }: Guest): Promise<string> => {
    const address = `/api/workshops/${room.id}/state?as=participant`
    const answer = await toolkit.as(null)('GET', address, undefined, { cookie })
    return expectOk(answer).json().view.outboxSecret
  }

  it('is the same each time, another for each participant, and for nobody else', async () => {
    const [one, other] = [await room.join(), await room.join()]
    const secret = await secretOf(one)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(await secretOf(one)).toBe(secret)
    expect(await secretOf(other)).not.toBe(secret)
    for (const as of ['facilitator', 'projector'] as const) {
      expect((await room.state(as)).view).not.toHaveProperty('outboxSecret')
    }
  })

  it('is not in the database', async () => {
    const secret = await secretOf(await room.join())
    const rows = await toolkit.deps.db.selectFrom('participant').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
