import { expect, it } from 'vitest'
import { nobody } from '../../../server/actor.ts'
import type { Deps } from '../../../server/deps.ts'
import { follow } from '../../../server/features/workshop-room/use-cases/follow.ts'
import { databaseKinds } from '../../support/databases.ts'
import { openRoomOf } from '../../support/room.ts'
import { expectOk, setScene } from '../../support/scene.ts'
import { startToolkit } from '../../support/toolkit.ts'

it.each(databaseKinds)(
  'somebody who is removed while they begin to follow hears of it, and of nothing later, on %s',
  async (kind) => {
    const toolkit = await startToolkit(kind)
    const scene = await setScene(toolkit, 'self-review')
    const room = await openRoomOf(toolkit, scene.reviews.north)
    const guest = await room.join()
    const address = `/api/workshops/${room.id}/participants/${guest.id}`

    /** The framework is read after the participant is, and before what they may see. */
    let removed = false
    const frameworks: Deps['frameworks'] = {
      ...toolkit.deps.frameworks,
      get: async (...asked) => {
        if (!removed) expectOk(await toolkit.as('nia')('DELETE', address))
        removed = true
        return toolkit.deps.frameworks.get(...asked)
      },
    }
    const asker = { actor: nobody, secret: guest.cookie.replace('participant=', '') }
    const query = { as: 'participant' } as const
    const following = await follow({ ...toolkit.deps, frameworks }, asker, room.id, query)

    const heard: string[] = []
    const ended = new Promise<void>((end) => {
      const write = (chunk: Buffer) => void heard.push(String(chunk))
      const { audience, after } = following
      void toolkit.deps.live.follow({ streamId: room.id, audience, after, write, end })
    })
    await ended
    expect(heard).toHaveLength(1)
    expect(heard[0]).toContain('"removed":true')
    await toolkit.close()
  },
)
