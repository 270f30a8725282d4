import { describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { followStream, listen, seqsOf, startSibling } from '../../support/live-stream.ts'
import { cast, level, openRoomOf } from '../../support/room.ts'
import { expectOk, setScene } from '../../support/scene.ts'
import { startToolkit } from '../../support/toolkit.ts'

describe('a workshop over server processes', () => {
  it('reaches on PostgreSQL whoever follows it at another one', async () => {
    const toolkit = await startToolkit('postgres')
    const sibling = await startSibling(toolkit)
    try {
      const { reviews } = await setScene(toolkit, 'self-review')
      const room = await openRoomOf(toolkit, reviews.north)
      const address = `/api/workshops/${room.id}/events?as=projector`
      const url = await listen(sibling.app)
      const stream = await followStream(`${url}${address}`, { person: 'nia' })
      const { seq: first } = await room.state()
      const guest = await room.join()
      await room.go({ judgement: 'skill', step: 'ballot' })
      const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
      expectOk(
        await cast(toolkit, room, guest, { ...level(2), ballotRound }, undefined, sibling.app),
      )
      const { seq: last } = await room.reveal()
      await stream.until(({ seq }) => seq === last)
      expect(seqsOf(stream)).toEqual([1, 2, 3, 4].map((step) => first + step))
      expect(last).toBe(first + 4)
    } finally {
      await sibling.close()
      await toolkit.close()
    }
  })

  it.each(databaseKinds)('ends its streams when a server on %s closes', async (kind) => {
    const toolkit = await startToolkit(kind)
    const { reviews } = await setScene(toolkit, 'self-review')
    const room = await openRoomOf(toolkit, reviews.north)
    const url = await listen(toolkit.app)
    const address = `${url}/api/workshops/${room.id}/events?as=facilitator`
    const stream = await followStream(address, { person: 'nia' })
    await stream.until(({ name }) => name === 'snapshot')
    await toolkit.close()
    await stream.ended
  })
})
