import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetIdleWorkshops } from '../../../server/features/workshop-record/use-cases/forget-idle.ts'
import { forgetOldDevices } from '../../../server/features/workshops/devices.ts'
import { databaseKinds } from '../../support/databases.ts'
import { cast, type Guest, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

const minutes = (count: number) => count * 60_000

describe.each(databaseKinds)('the devices of a participant on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room
  let guest: Guest

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
  })
  afterAll(() => toolkit.close())
  beforeEach(async () => {
    room = await openRoomOf(toolkit, scene.reviews.north)
    guest = await room.join()
  })

  const ask = (rest: string, cookie: string) =>
    toolkit.as(null)('GET', `/api/workshops/${room.id}/${rest}`, undefined, { cookie })
  const makePass = async (of: Guest) =>
    toolkit.as(null)('POST', `/api/workshops/${room.id}/passes`, undefined, { cookie: of.cookie })
  const passOf = async (of: Guest): Promise<string> => expectOk(await makePass(of)).json().pass
  const joinBy = (pass: string, secret: string, into: Room = room) => {
    const body = { code: into.code, device: randomUUID(), secret, pass }
    const address = `/api/workshops/${into.id}/participants/${randomUUID()}`
    return toolkit.as(null)('PUT', address, body, create)
  }
  const newSecret = () => randomBytes(16).toString('base64url')
  const later = (milliseconds: number) => {
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + milliseconds)
  }

  it('lets a second device in as the same participant, whose ballots are one', async () => {
    const secret = newSecret()
    const pass = await passOf(guest)
    expect(pass).toMatch(/^[0-9A-Z]{8}$/)
    const typed = `${pass.slice(0, 4).toLowerCase()} ${pass.slice(4)}`
    const same = { id: guest.id, number: guest.number }
    expect(expectOk(await joinBy(typed, secret)).json()).toEqual(same)
    expect(expectOk(await joinBy(typed, secret)).json()).toEqual(same)
    const second = { ...guest, cookie: `participant=${secret}` }
    await room.go({ judgement: 'skill', step: 'ballot' })
    const { counts, now } = (await room.state()).view
    expect(counts.joined).toBe(1)
    const ballot = { ...level(2), ballotRound: now.ballot?.id ?? '' }
    const id = randomUUID()
    expectOk(await cast(toolkit, room, guest, ballot, id))
    expectOk(await cast(toolkit, room, second, { ...ballot, level: 4, revision: 2 }, id))
    expect((await room.state()).view.counts.answered).toBe(1)
    for (const { cookie } of [guest, second]) {
      const { view } = expectOk(await ask('state?as=participant', cookie)).json()
      expect(view.own).toMatchObject([{ id, level: 4, revision: 2 }])
    }
  })

  it('takes a pass once, for ten minutes, in its own workshop, and the last one made', async () => {
    const refused = async (pass: string, into?: Room) => {
      const answer = await joinBy(pass, newSecret(), into)
      return [answer.statusCode, answer.json().error.code, answer.json().error.path]
    }
    const expired = [410, 'pass-expired', 'pass']
    const used = await passOf(guest)
    expectOk(await joinBy(used, newSecret()))
    expect(await refused(used)).toEqual(expired)
    const replaced = await passOf(guest)
    const last = await passOf(guest)
    expect(await refused(replaced)).toEqual(expired)
    expect(await refused(last, await openRoomOf(toolkit, scene.reviews.north))).toEqual(expired)
    later(minutes(10))
    expect(await refused(last)).toEqual(expired)
    expect(await refused('what')).toEqual(expired)
  })

  it('shuts every device of a removed participant out', async () => {
    const secret = newSecret()
    expectOk(await joinBy(await passOf(guest), secret))
    const waiting = await passOf(guest)
    const address = `/api/workshops/${room.id}/participants/${guest.id}`
    expectOk(await toolkit.as('nia')('DELETE', address))
    const removed = [403, 'removed-from-workshop']
    for (const cookie of [guest.cookie, `participant=${secret}`]) {
      const answer = await ask('state?as=participant', cookie)
      expect([answer.statusCode, answer.json().error.code]).toEqual(removed)
    }
    for (const answer of [await makePass(guest), await joinBy(waiting, newSecret())]) {
      expect([answer.statusCode, answer.json().error.code]).toEqual(removed)
    }
  })

  it('forgets them a day after the workshop has ended, and not before', async () => {
    const { db } = toolkit.deps
    await passOf(guest)
    const status = async () => (await ask('state?as=participant', guest.cookie)).statusCode
    later(minutes(48 * 60))
    await forgetOldDevices(db, toolkit.clock.now)
    expect(await status()).toBe(200)
    const ended = { state: 'ended' as const, ended_at: toolkit.clock.now.toISOString() }
    await db.updateTable('workshop').set(ended).where('id', '=', room.id).execute()
    later(minutes(24 * 60))
    await forgetOldDevices(db, toolkit.clock.now)
    expect(await status()).toBe(200)
    later(1)
    await forgetOldDevices(db, toolkit.clock.now)
    expect(await status()).toBe(401)
    expect(await db.selectFrom('participant_pass').selectAll().execute()).toEqual([])
  })

  it('forgets them with all names 14 days after anybody was last in one that nobody ended', async () => {
    const { db } = toolkit.deps
    await room.join('Marged')
    const status = async () => (await ask('state?as=participant', guest.cookie)).statusCode
    const told = async () => {
      const events = await db.selectFrom('live_event').select('payload').execute()
      const people = await db.selectFrom('participant').select('label').execute()
      return JSON.stringify([events, people]).includes('Marged')
    }
    later(minutes(13 * 24 * 60))
    expect(await status()).toBe(200)
    later(minutes(14 * 24 * 60))
    await forgetIdleWorkshops(toolkit.deps)
    expect([await told(), await status()]).toEqual([true, 200])
    later(minutes(14 * 24 * 60) + 1)
    await forgetIdleWorkshops(toolkit.deps)
    expect([await told(), await status()]).toEqual([false, 401])
    expect((await room.join()).number).toBe(3)
  })
})
