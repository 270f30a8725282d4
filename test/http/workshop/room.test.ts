import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { cast, type Guest, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('the room of a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room
  let guests: Guest[]

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north)
    guests = []
    for (let index = 0; index < 3; index++) guests.push(await room.join())
  })

  const guest = (index: number) => guests[index] as Guest
  const openBallot = async () => {
    await room.go({ judgement: 'skill', step: 'ballot' })
    return (await room.state()).view.now.ballot?.id ?? ''
  }
  const vote = (index: number, ballotRound: string, value: number | null, revision = 1) =>
    cast(toolkit, room, guest(index), { ...level(value), ballotRound, revision })

  it('counts each participant once, and freezes the counts at the reveal', async () => {
    const ballotRound = await openBallot()
    for (const [index, value] of [4, 2, null].entries())
      expectOk(await vote(index, ballotRound, value))
    expectOk(await vote(1, ballotRound, 3, 2))
    expect((await room.state()).view.counts).toEqual({ joined: 3, answered: 3 })
    await room.reveal()
    const { now, results } = (await room.state('projector')).view
    expect(now).toMatchObject({ place: { judgement: 'skill', step: 'discuss' }, ballot: null })
    const [revealed] = results.ballots
    expect(revealed?.levels.filter(({ count }) => count > 0).map((one) => one.level)).toEqual([
      4, 3,
    ])
    expect(revealed).toMatchObject({
      cannotJudge: 1,
      pattern: 'split',
      cue: { lowest: 3, highest: 4 },
    })
    expect(revealed?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps the newest of what a participant sends, in whatever order it arrives', async () => {
    const ballotRound = await openBallot()
    const id = randomUUID()
    const send = (value: number, revision: number) =>
      cast(toolkit, room, guest(0), { ...level(value), ballotRound, revision }, id)
    expectOk(await send(4, 3))
    const late = await send(1, 2)
    expect(late.statusCode).toBe(412)
    expect(late.json().error.details.current).toMatchObject({ level: 4, revision: 3 })
    expect(expectOk(await send(4, 3)).json()).toMatchObject({ id, level: 4, revision: 3 })
  })

  it('does not count what comes after the reveal, but answers a repeat of what it has', async () => {
    const ballotRound = await openBallot()
    const id = randomUUID()
    const ballot = { ...level(2), ballotRound }
    expectOk(await cast(toolkit, room, guest(0), ballot, id))
    await room.reveal()
    expectOk(await cast(toolkit, room, guest(0), ballot, id))
    const late = await vote(1, ballotRound, 3)
    expect(late.statusCode).toBe(409)
    expect(late.json().error.code).toBe('ballot-closed')
    const { levels } = (await room.state()).view.results.ballots[0] ?? { levels: [] }
    expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  })

  it('keeps the first ballot when there is a second, and goes on with one that was left', async () => {
    const first = await openBallot()
    expectOk(await vote(0, first, 2))
    await room.go({ judgement: 'skill', step: 'read' })
    expect((await vote(1, first, 3)).json().error.code).toBe('ballot-closed')
    expect(await openBallot()).toBe(first)
    await room.reveal()
    const second = await openBallot()
    expect(second).not.toBe(first)
    expectOk(await vote(0, second, 3))
    await room.reveal()
    const { now, results } = (await room.state()).view
    expect(now.place?.step).toBe('agree')
    expect(results.ballots.map(({ number }) => number)).toEqual([1, 2])
    expect(results.shift).toEqual({ people: null, reason: 'group-too-small' })
  })

  it('takes each move once: a second one from the same screen is told that it came late', async () => {
    const { version } = (await room.state()).view.now
    const move = () =>
      toolkit.as('nia')(
        'POST',
        `/api/workshops/${room.id}/place`,
        { to: { judgement: 'skill', step: 'read' } },
        change(version),
      )
    expectOk(await move())
    const again = await move()
    expect(again.statusCode).toBe(412)
    expect(again.json().error.details.current.place).toEqual({ judgement: 'skill', step: 'read' })
  })

  it('lets the same device in again as the same participant, and nobody over its capacity', async () => {
    const small = await openRoomOf(toolkit, scene.reviews.north, { capacity: 1 })
    const id = randomUUID()
    const body = { code: small.code, device: randomUUID(), secret: 's'.repeat(22) }
    const address = `/api/workshops/${small.id}/participants/${id}`
    const join = (sent: object) => toolkit.as(null)('PUT', address, sent, create)
    expect(expectOk(await join(body)).json()).toEqual({ id, number: 1 })
    expect(expectOk(await join(body)).json()).toEqual({ id, number: 1 })
    expect((await join({ ...body, secret: 't'.repeat(22) })).statusCode).toBe(404)
    const other = `/api/workshops/${small.id}/participants/${randomUUID()}`
    const stranger = { ...body, secret: 'u'.repeat(22) }
    const full = await toolkit.as(null)('PUT', other, stranger, create)
    expect([full.statusCode, full.json().error.code]).toEqual([409, 'room-full'])
    const wrong = await toolkit.as(null)('PUT', other, { ...body, code: 'AAAAAA' }, create)
    expect([wrong.statusCode, wrong.json().error.code]).toEqual([404, 'unknown-code'])
  })
})
