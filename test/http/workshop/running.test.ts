import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FacilitatorView } from '../../../server/contract/live-workshop.ts'
import { databaseKinds } from '../../support/databases.ts'
import { type PersonKey, people } from '../../support/people.ts'
import { cast, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

type Method = 'PUT' | 'POST' | 'DELETE'

describe.each(databaseKinds)('running a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north, { minutes: 10 })
  })

  const view = async () => (await room.state()).view as FacilitatorView
  const move = async (method: Method, rest: string, body?: object, person: PersonKey = 'nia') => {
    const { version } = (await view()).now
    const address = `/api/workshops/${room.id}/${rest}`
    return toolkit.as(person)(method, address, body, change(version))
  }
  const code = (answer: { json: () => { error: { code: string } } }) => answer.json().error.code
  const openBallot = async () => {
    await room.go({ judgement: 'skill', step: 'ballot' })
    return (await view()).now.ballot?.id ?? ''
  }

  it('runs the timer for the time that is planned, pauses it and goes on', async () => {
    const timer = async () => (await view()).now.timer
    expect(code(await move('POST', 'timer', { act: 'start' }))).toBe('seconds-needed')
    expect(code(await move('POST', 'timer', { act: 'pause' }))).toBe('no-timer')
    await room.go({ judgement: 'skill', step: 'read' })
    const atTen = new Date(toolkit.clock.now.getTime() + 600_000).toISOString()
    expect(await timer()).toEqual({ endsAt: atTen, left: null })
    expectOk(await move('POST', 'timer', { act: 'pause' }))
    expect(await timer()).toEqual({ endsAt: null, left: 600 })
    expectOk(await move('POST', 'timer', { act: 'start', seconds: 60 }))
    expectOk(await move('POST', 'timer', { act: 'stop' }))
    expect(await timer()).toBeNull()
  })

  it('reorders and skips judgements, and drops none that has ballots', async () => {
    const items = [
      { judgement: 'trust', minutes: 5, skipped: true },
      { judgement: 'skill', minutes: null, skipped: false },
      { judgement: 'planning', minutes: null, skipped: false },
    ]
    expectOk(await move('PUT', 'agenda', { items }))
    expect((await view()).agenda).toMatchObject(items)
    const skipped = { to: { judgement: 'trust', step: 'read' } }
    expect(code(await move('POST', 'place', skipped))).toBe('not-on-the-agenda')
    await openBallot()
    await room.go(null)
    const without = items.filter(({ judgement }) => judgement !== 'skill')
    expect(code(await move('PUT', 'agenda', { items: without }))).toBe('judgement-in-use')
    const twice = await move('PUT', 'agenda', { items: [...items, items[0]] })
    expect(twice.json().error).toMatchObject({
      code: 'judgement-twice',
      path: 'items.3.judgement',
    })
    const unknown = [{ judgement: 'unheard-of', minutes: null, skipped: false }, ...items]
    expect(code(await move('PUT', 'agenda', { items: unknown }))).toBe('unknown-judgement')
  })

  it('lets in somebody without a device, whose ballot the facilitator enters', async () => {
    const id = randomUUID()
    const address = `/api/workshops/${room.id}/proxies/${id}`
    const add = (label: string, person: PersonKey = 'nia') =>
      toolkit.as(person)('PUT', address, { label }, create)
    expect(expectOk(await add('By the window')).json()).toEqual({ id, number: 1 })
    expect(expectOk(await add('By the window')).json()).toEqual({ id, number: 1 })
    expect(code(await add('By the door'))).toBe('id-used')
    expect((await add('By the window', 'rhys')).statusCode).toBe(403)
    const long = await add('x'.repeat(10_000))
    expect(long.json().error).toMatchObject({ code: 'invalid-input', path: 'label' })
    expect((await view()).participants).toEqual([
      { id, number: 1, label: 'By the window', kind: 'proxy' },
    ])
    const ballotRound = await openBallot()
    const ballot = { ...level(3), ballotRound, participant: id }
    const ballotAddress = `/api/workshops/${room.id}/ballots/${randomUUID()}`
    expectOk(await toolkit.as('nia')('PUT', ballotAddress, ballot))
    expect(await view()).toMatchObject({ counts: { answered: 1 }, proxiesDone: [id] })
  })

  it('removes a participant: their open ballot goes, the revealed one stays, they are shut out', async () => {
    const [guest, other] = [await room.join(), await room.join()]
    const first = await openBallot()
    expectOk(await cast(toolkit, room, guest, { ...level(2), ballotRound: first }))
    await room.reveal()
    const second = await openBallot()
    expectOk(await cast(toolkit, room, guest, { ...level(3), ballotRound: second }))
    const address = `/api/workshops/${room.id}/participants/${guest.id}`
    const remove = () => toolkit.as('nia')('DELETE', address)
    expect([(await remove()).statusCode, (await remove()).statusCode]).toEqual([204, 204])
    expect((await view()).counts).toEqual({ joined: 1, answered: 0 })
    expect((await view()).participants.map(({ id }) => id)).toEqual([other.id])
    const { levels } = (await view()).results.ballots[0] ?? { levels: [] }
    expect(levels.find((one) => one.level === 2)?.count).toBe(1)
    const late = await cast(toolkit, room, guest, { ...level(3), ballotRound: second })
    expect([late.statusCode, code(late)]).toEqual([403, 'removed-from-workshop'])
    const state = `/api/workshops/${room.id}/state?as=participant`
    const shut = await toolkit.as(null)('GET', state, undefined, { cookie: guest.cookie })
    expect([shut.statusCode, code(shut)]).toEqual([403, 'removed-from-workshop'])
  })

  it('hands over: the one before assists, and nobody leaves a workshop without a leader', async () => {
    const part = (person: PersonKey, given: 'leads' | 'assists', by: PersonKey = 'nia') =>
      move('PUT', `facilitators/${people[person].id}`, { part: given }, by)
    expect((await move('POST', 'place', { to: null }, 'rhys')).statusCode).toBe(403)
    expectOk(await part('rhys', 'leads'))
    expectOk(await move('POST', 'place', { to: null }, 'rhys'))
    expect(code(await part('rhys', 'assists'))).toBe('leader-needed')
    const take = (person: PersonKey) => move('DELETE', `facilitators/${people[person].id}`)
    expect(code(await take('rhys'))).toBe('leader-needed')
    expectOk(await part('nia', 'leads', 'rhys'))
    expectOk(await take('rhys'))
    expect((await take('rhys')).statusCode).toBe(404)
    expect((await move('POST', 'place', { to: null }, 'rhys')).statusCode).toBe(403)
    for (const stranger of ['sion', 'anwen', 'otherReviewer'] as const) {
      expect(code(await part(stranger, 'assists'))).toBe('cannot-facilitate')
    }
  })

  it('fills a rehearsal with simulated participants, who always answer the same', async () => {
    expect(code(await move('POST', 'simulated-ballots'))).toBe('not-a-rehearsal')
    room = await openRoomOf(toolkit, scene.reviews.north, { rehearsal: true, capacity: 1 })
    expect((await view()).participants.map((one) => one.kind)).toEqual(Array(8).fill('simulated'))
    await room.join()
    expect(code(await move('POST', 'simulated-ballots'))).toBe('ballot-closed')
    await openBallot()
    expectOk(await move('POST', 'simulated-ballots'))
    expectOk(await move('POST', 'simulated-ballots'))
    expect((await view()).counts).toEqual({ joined: 9, answered: 8 })
    await room.reveal()
    const { texts, results } = await view()
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.every(({ text }) => /^(Simulated|Efelychiad): /.test(text))).toBe(true)
    const [revealed] = results.ballots
    const given = revealed?.levels.reduce((sum, { count }) => sum + count, revealed.cannotJudge)
    expect(given).toBe(8)
  })
})
