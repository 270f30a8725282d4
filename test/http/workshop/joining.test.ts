import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../../support/databases.ts'
import { cast, level, openRoomOf, type Room } from '../../support/room.ts'
import { expectOk, type Scene, setScene } from '../../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../../support/toolkit.ts'

describe.each(databaseKinds)('joining a workshop on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  let room: Room

  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'self-review')
    room = await openRoomOf(toolkit, scene.reviews.north)
  })
  afterAll(() => toolkit.close())

  const invite = (code: string, headers = {}) =>
    toolkit.as(null)('GET', `/api/join?code=${encodeURIComponent(code)}`, undefined, headers)

  it('tells what the code invites to, however it is typed', async () => {
    const typed = ` ${room.code.slice(0, 3).toLowerCase()}-${room.code.slice(3)} `
    expect(expectOk(await invite(typed)).json()).toEqual({
      id: room.id,
      code: room.code,
      round: { en: 'Test round', cy: 'Rownd brawf' },
      region: { en: 'North', cy: 'Gogledd' },
      provenance: 'live',
      rehearsal: false,
      state: 'open',
    })
  })

  it('says in both languages that nothing has such a code', async () => {
    for (const wrong of ['AAAAAA', 'what', '0'.repeat(40)]) {
      const answer = await invite(wrong)
      expect(answer.statusCode).toBe(404)
      expect(answer.json().error).toMatchObject({ code: 'unknown-code', path: 'code' })
      const { en, cy } = answer.json().error.messages
      expect([en.includes(wrong), cy.includes(wrong)]).toEqual([true, true])
    }
    expect((await invite('')).statusCode).toBe(404)
    expect((await invite('x'.repeat(41))).statusCode).toBe(400)
  })

  it('knows a device by a cookie for its workshop alone, and limits what it calls itself', async () => {
    const joining = { code: room.code, device: randomUUID(), secret: 'q'.repeat(22), label: 'Ann' }
    const address = `/api/workshops/${room.id}/participants/${randomUUID()}`
    const join = (body: object) => toolkit.as(null)('PUT', address, body, create)
    const long = await join({ ...joining, label: 'x'.repeat(10_000) })
    expect(long.json().error).toMatchObject({ code: 'invalid-input', path: 'label' })
    expect(expectOk(await join(joining)).cookies).toMatchObject([
      { name: 'participant', path: `/api/workshops/${room.id}`, httpOnly: true, sameSite: 'Lax' },
    ])
  })

  it('takes a participant’s cookie for their own workshop alone', async () => {
    const guest = await room.join()
    const other = await openRoomOf(toolkit, scene.reviews.north)
    const state = await toolkit.as(null)(
      'GET',
      `/api/workshops/${other.id}/state?as=participant`,
      undefined,
      { cookie: guest.cookie },
    )
    expect([state.statusCode, state.json().error.code]).toEqual([401, 'not-joined'])
    await other.go({ judgement: 'skill', step: 'ballot' })
    const ballotRound = (await other.state()).view.now.ballot?.id ?? ''
    const ballot = await cast(toolkit, other, guest, { ...level(3), ballotRound })
    expect([ballot.statusCode, ballot.json().error.code]).toEqual([401, 'not-joined'])
  })

  it('names the field, the limit and the length of what is too long', async () => {
    const guest = await room.join()
    const ballot = { ...level(3), ballotRound: randomUUID(), strength: 'x'.repeat(10_000) }
    const { error } = (await cast(toolkit, room, guest, ballot)).json()
    expect(error).toMatchObject({ code: 'invalid-input', path: 'strength' })
    for (const message of [error.messages.en, error.messages.cy]) {
      expect(message).toMatch(/strength.*10,000.*2,000/)
    }
  })
})
