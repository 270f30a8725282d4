import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../../../server/app.ts'
import type { Deps } from '../../../server/deps.ts'
import { participantAudience } from '../../../server/features/workshop-room/tell.ts'
import { createHub } from '../../../server/live/hub.ts'
import { tellPresence } from '../../../server/presence.ts'
import { databaseKinds } from '../../support/databases.ts'
import { cast, type Guest, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('who is there in a workshop, on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room
  let guests: Guest[]
  let stops: (() => void)[]

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north)
    guests = [await room.join(), await room.join(), await room.join()]
    stops = []
  })

  const pass = (seconds: number) => {
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + seconds * 1000)
  }
  const present = async () => {
    const address = `/api/workshops/${room.id}/state?as=facilitator`
    return expectOk(await toolkit.as('nia')('GET', address)).json().present
  }
  /** Another server process of the same database: it shares no memory with the first. */
  const otherProcess = (): Deps => ({ ...toolkit.deps, live: createHub(toolkit.deps.db) })
  const listen = async ({ live }: Deps, { id }: Guest, heard: string[] = []) => {
    const stop = await live.follow({
      streamId: room.id,
      audience: participantAudience(id),
      after: (await room.state()).seq,
      write: (bytes) => heard.push(bytes.toString()),
      end: () => undefined,
    })
    stops.push(stop)
    return stop
  }

  it('is everybody who was heard of in the last twenty seconds', async () => {
    await Promise.all(guests.map((guest) => listen(toolkit.deps, guest)))
    await tellPresence(toolkit.deps)
    expect(await present()).toBe(3)
    stops[0]?.()
    pass(15)
    await tellPresence(toolkit.deps)
    expect(await present()).toBe(3)
    pass(6)
    await tellPresence(toolkit.deps)
    expect(await present()).toBe(2)
    for (const stop of stops) stop()
    pass(20)
    expect(await present()).toBe(2)
    pass(1)
    expect(await present()).toBe(0)
  })

  it('comes to the same count in two server processes', async () => {
    const other = otherProcess()
    const [first = [], second = []]: string[][] = [[], []]
    await listen(toolkit.deps, guests[0] as Guest, first)
    await listen(other, guests[1] as Guest, second)
    await listen(other, guests[2] as Guest)
    await tellPresence(toolkit.deps)
    await tellPresence(other)
    await tellPresence(toolkit.deps)
    expect(first.at(-1)).toContain('"present":3')
    expect(second.at(-1)).toContain('"present":3')
    const app = await buildApp(other, {
      hostNames: ['localhost'],
      clientFolder: '/nonexistent',
      trustProxy: false,
      logger: false,
    })
    const address = `/api/workshops/${room.id}/state?as=facilitator`
    const state = expectOk(await toolkit.asOf(app, 'nia')('GET', address)).json()
    await app.close()
    expect(state.present).toBe(3)
  })

  it('changes nothing but that count when somebody is gone: no event, no vote, no place', async () => {
    await room.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await room.state()).view.now.ballot?.id ?? ''
    const ballot = { ...level(4), ballotRound }
    expectOk(await cast(toolkit, room, guests[0] as Guest, ballot, undefined))
    const heard: string[] = []
    await listen(toolkit.deps, guests[1] as Guest, heard)
    const before = await room.state()
    pass(60)
    await tellPresence(toolkit.deps)
    const { seq, view } = await room.state()
    expect({ seq, view }).toEqual({ seq: before.seq, view: before.view })
    expect(view.counts).toEqual({ joined: 3, answered: 1 })
    expect(heard.filter((text) => !text.startsWith('event: beat'))).toEqual([])
    await room.reveal()
    const [revealed] = (await room.state()).view.results.ballots
    expect(revealed?.levels.find((one) => one.level === 4)?.count).toBe(1)
  })

  it('comes back by any sign of life', async () => {
    const [guest] = guests
    pass(60)
    expect(await present()).toBe(0)
    const address = `/api/workshops/${room.id}/events?as=participant&after=0`
    const ask = toolkit.as(null)
    expectOk(await ask('GET', address, undefined, { cookie: guest?.cookie ?? '' }))
    expect(await present()).toBe(1)
  })
})
