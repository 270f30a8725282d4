import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { people } from '../support/people.ts'
import { expectOk } from '../support/scene.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

describe.each(databaseKinds)('personal tokens on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())

  const make = async (name = 'Nightly export') => {
    const id = randomUUID()
    const address = `/api/account/tokens/${id}`
    const answer = expectOk(await toolkit.as('anwen')('PUT', address, { name }, create))
    return { id, address, secret: String(answer.json().secret), answer }
  }
  const withToken = (secret: string, url = '/api/session', headers: Record<string, string> = {}) =>
    toolkit.as(null)('GET', url, undefined, { authorization: `Bearer ${secret}`, ...headers })
  const list = async () => expectOk(await toolkit.as('anwen')('GET', '/api/account/tokens')).json()

  it('are made with a name, and carry the rights of their owner', async () => {
    const { id, secret, answer } = await make()
    const createdAt = toolkit.clock.now.toISOString()
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({ id, name: 'Nightly export', createdAt, secret })
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect((await withToken(secret)).json().user).toMatchObject({
      id: people.anwen.id,
      role: 'analyst',
    })
    expect((await withToken(secret, '/api/people')).statusCode).toBe(200)
  })

  it('show their secret once: a repeat gives the same answer without it', async () => {
    const { address, answer } = await make()
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + 60_000)
    const repeat = await toolkit.as('anwen')('PUT', address, { name: 'Nightly export' }, create)
    expect(repeat.statusCode).toBe(201)
    expect(repeat.json()).toEqual({ ...answer.json(), secret: null })
    const other = await toolkit.as('anwen')('PUT', address, { name: 'Another' }, create)
    expect([other.statusCode, other.json().error.code]).toEqual([409, 'id-used'])
    expect((await toolkit.as('rhys')('PUT', address, { name: 'Mine' }, create)).body).toBe('')
  })

  it('are kept as hashes alone, and listed without their secret', async () => {
    const { id, secret } = await make()
    const rows = await toolkit.deps.db.selectFrom('token').selectAll().execute()
    expect(rows.map((row) => row.id)).toContain(id)
    expect(JSON.stringify(rows)).not.toContain(secret)
    const listed = (await list()).find((token: { id: string }) => token.id === id)
    expect(Object.keys(listed)).toEqual(['id', 'name', 'createdAt'])
  })

  it('are their owner’s to list and to revoke, and nobody else’s', async () => {
    const { id, address, secret } = await make()
    for (const person of ['ada', 'rhys'] as const) {
      expect((await toolkit.as(person)('DELETE', address)).statusCode).toBe(404)
      const listed = expectOk(await toolkit.as(person)('GET', '/api/account/tokens')).json()
      expect(listed.map((token: { id: string }) => token.id)).not.toContain(id)
    }
    expect((await withToken(secret, '/api/people')).statusCode).toBe(200)
  })

  it('end at once when they are revoked, and others of the same person go on', async () => {
    const [one, other] = [await make('One'), await make('Other')]
    expect((await toolkit.as('anwen')('DELETE', one.address)).statusCode).toBe(204)
    expect((await withToken(one.secret, '/api/people')).statusCode).toBe(401)
    expect((await withToken(other.secret, '/api/people')).statusCode).toBe(200)
    expect((await toolkit.as('anwen')('DELETE', one.address)).statusCode).toBe(404)
  })

  it('that were revoked do not come back by a repeat of their making', async () => {
    const { address } = await make()
    expectOk(await toolkit.as('anwen')('DELETE', address))
    const before = await list()
    const repeat = await toolkit.as('anwen')('PUT', address, { name: 'Nightly export' }, create)
    expect([repeat.statusCode, repeat.json().error.code]).toEqual([409, 'id-used'])
    expect(await list()).toEqual(before)
  })

  it('that are not known make nobody, whatever cookie comes with them', async () => {
    const body = { role: 'analyst' }
    const signedIn = expectOk(await toolkit.as(null)('POST', '/api/session', body))
    const cookie = `session=${signedIn.cookies[0]?.value}`
    expect((await withToken('unknown', '/api/people')).statusCode).toBe(401)
    expect((await withToken('unknown', '/api/people', { cookie })).statusCode).toBe(401)
    expect((await withToken('unknown')).json().user).toBeNull()
  })

  it('set no cookie', async () => {
    const { secret } = await make()
    expect((await withToken(secret)).headers['set-cookie']).toBeUndefined()
  })

  it('are of no use while their owner’s account is disabled', async () => {
    const { secret } = await make()
    const account = `/api/people/${people.anwen.id}`
    expectOk(await toolkit.as('ada')('PATCH', account, { disabled: true }, change(1)))
    expect((await withToken(secret, '/api/people')).statusCode).toBe(401)
    expectOk(await toolkit.as('ada')('PATCH', account, { disabled: false }, change(2)))
  })
})
