import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { appendEvent } from '../../../server/live/events.ts'
import { startPresence } from '../../../server/presence.ts'
import { databaseKinds } from '../../support/databases.ts'
import {
  type Follower,
  followStream,
  headersOf,
  listen,
  type Message,
  type Stream,
  seqsOf,
} from '../../support/live-stream.ts'
import { people } from '../../support/people.ts'
import { cast, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { change, startToolkit, type Toolkit } from '../../support/toolkit.ts'

const facilitator: Follower = { person: 'nia' }

/** The whole numbers from one to another. */
const run = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const isEvent = (seq: number) => (message: Message) =>
  message.name === 'live' && message.seq === seq

describe.each(databaseKinds)('following a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room
  let url: string
  let streams: Stream[]

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
    url = await listen(toolkit.app)
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north)
    streams = []
    return () => {
      for (const { leave } of streams) leave()
    }
  })

  const eventsOf = (as: string, after = '') =>
    `${url}/api/workshops/${room.id}/events?as=${as}${after}`
  const follow = async (as: string, follower: Follower, lastEventId?: number) => {
    const stream = await followStream(eventsOf(as), follower, lastEventId)
    streams.push(stream)
    return stream
  }

  it('begins with a beat and a snapshot, and brings every event to everybody, in order', async () => {
    const guest = await room.join()
    const all = [
      await follow('facilitator', facilitator),
      await follow('projector', facilitator),
      await follow('participant', { guest }),
    ]
    const first = (await room.state()).seq
    await room.join('Ann')
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    expectOk(await cast(toolkit, room, guest, { ...level(2), ballotRound }))
    const { seq: last } = await room.reveal()
    for (const stream of all) {
      await stream.until(isEvent(last))
      const [beat, snapshot] = stream.messages
      expect([beat?.name, snapshot?.name, snapshot?.seq]).toEqual(['beat', 'snapshot', first])
      expect(snapshot?.data.view.about.id).toBe(room.id)
      expect(seqsOf(stream)).toEqual(run(first + 1, last))
    }
    const types = all[0]?.messages.slice(2).map(({ data }) => data.type)
    expect(types).toEqual(['joined', 'ballot-opened', 'answered', 'revealed'])
    const joined = all.map((stream) => Object.keys(stream.messages[2]?.data.parts))
    expect(joined).toEqual([['counts', 'participants'], ['counts'], ['counts']])
  })

  it('brings after Last-Event-ID what came since, and the same to who asks without a stream', async () => {
    const before = (await room.state()).seq
    for (let count = 0; count < 3; count += 1) await room.join()
    const stream = await follow('projector', facilitator, before)
    await stream.until(isEvent(before + 3))
    expect(stream.messages.map(({ name }) => name)).toEqual(['beat', 'live', 'live', 'live'])
    const asked = await fetch(eventsOf('projector', `&after=${before}`), {
      headers: headersOf(facilitator),
    })
    expect(asked.headers.get('content-type')).toMatch(/json/)
    const { events, present } = (await asked.json()) as { events: unknown[]; present: number }
    expect(events).toEqual(stream.messages.slice(1).map(({ data }) => data))
    expect(present).toBe(0)
  })

  it('sends a snapshot in place of too many events, or of ones it cannot know', async () => {
    const { seq } = await room.state()
    const ahead = await follow('projector', facilitator, seq + 5)
    expect((await ahead.until(({ name }) => name === 'snapshot')).seq).toBe(seq)
    await toolkit.deps.db.transaction().execute(async (trx) => {
      const event = { type: 'joined', payload: {}, at: toolkit.clock.now.toISOString() }
      for (let count = 0; count < 301; count += 1) await appendEvent(trx, room.id, event)
    })
    const late = await follow('projector', facilitator, seq)
    expect((await late.until(({ name }) => name === 'snapshot')).seq).toBe(seq + 301)
    expect(seqsOf(late)).toEqual([])
    const inTime = await follow('projector', facilitator, seq + 1)
    await inTime.until(isEvent(seq + 301))
    expect(seqsOf(inTime)).toEqual(run(seq + 2, seq + 301))
  })

  it('loses nothing to who comes while others act', async () => {
    const joining = Array.from({ length: 20 }, () => room.join())
    const following = Array.from({ length: 6 }, async (_, index) => {
      await Promise.all(joining.slice(0, index * 3))
      return follow('projector', facilitator)
    })
    await Promise.all(joining)
    const { seq: last } = await room.state()
    for (const stream of await Promise.all(following)) {
      await stream.until(({ seq }) => seq === last)
      const first = stream.messages.find(({ name }) => name === 'snapshot')?.seq ?? last
      expect(seqsOf(stream)).toEqual(run(first + 1, last))
    }
  })

  it('beats at intervals, with how many participants are there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const failed = vi.fn()
    const stop = startPresence(toolkit.deps, failed)
    try {
      const guest = await room.join()
      const phone = await follow('participant', { guest })
      const screen = await follow('projector', facilitator)
      await room.join()
      for (const stream of [phone, screen]) await stream.until(({ name }) => name === 'live')
      vi.advanceTimersByTime(10_000)
      const beat = await screen.until(({ name, data }) => name === 'beat' && 'present' in data)
      expect(beat).toMatchObject({ seq: null, data: { present: 1 } })
      expect(failed).not.toHaveBeenCalled()
    } finally {
      stop()
      vi.useRealTimers()
    }
  })

  it('tells a removed participant, ends their stream, and lets them in no more', async () => {
    const [guest, other] = [await room.join('Ann'), await room.join()]
    const stream = await follow('participant', { guest })
    const others = await follow('participant', { guest: other })
    expectOk(
      await toolkit.as('nia')('DELETE', `/api/workshops/${room.id}/participants/${guest.id}`),
    )
    await stream.ended
    expect(stream.messages.at(-1)?.data).toMatchObject({
      type: 'removed',
      parts: { me: { id: guest.id, removed: true } },
    })
    expect((await follow('participant', { guest })).status).toBe(403)
    const told = await others.until(({ data }) => data.type === 'removed')
    expect(Object.keys(told.data.parts)).toEqual(['counts'])
  })

  it('ends the streams of who no longer runs the workshop', async () => {
    const part = async (method: 'PUT' | 'DELETE', body?: object) => {
      const { version } = (await room.state()).view.now
      const address = `/api/workshops/${room.id}/facilitators/${people.rhys.id}`
      expectOk(await toolkit.as('nia')(method, address, body, change(version)))
    }
    await part('PUT', { part: 'assists' })
    const stays = await follow('facilitator', facilitator)
    const goes = [
      await follow('facilitator', { person: 'rhys' }),
      await follow('projector', { person: 'rhys' }),
    ]
    await part('DELETE')
    await Promise.all(goes.map(({ ended }) => ended))
    expect((await follow('facilitator', { person: 'rhys' })).status).toBe(403)
    await room.join()
    await stays.until(({ data }) => data.type === 'joined')
  })
})
