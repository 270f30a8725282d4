import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../server/core/permissions.ts'
import { databaseKinds } from '../support/databases.ts'
import { people } from '../support/people.ts'
import { change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const hour = 60 * 60 * 1000

function sessionCookie(answer: LightMyRequestResponse) {
  const cookie = answer.cookies.find(({ name }) => name === 'session')
  if (!cookie) throw new Error(`no session cookie: ${answer.statusCode} ${answer.body}`)
  return cookie
}

describe.each(databaseKinds)('sessions of a trial on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
  })
  afterAll(() => toolkit.close())

  const signIn = (body: object, headers: Record<string, string> = {}) =>
    toolkit.as(null)('POST', '/api/session', body, headers)
  const whoIs = async (session: string) => {
    const cookie = { cookie: `session=${session}` }
    return (await toolkit.as(null)('GET', '/api/session', undefined, cookie)).json().user
  }
  const signedIn = async (body: object) => sessionCookie(await signIn(body)).value

  it.each(roles)('sign in as %s by one request', async (role) => {
    const answer = await signIn({ role })
    expect(answer.statusCode).toBe(200)
    const { user } = answer.json()
    expect(Object.keys(user)).toEqual(['id', 'name', 'role', 'regions'])
    expect(user.role).toBe(role)
    expect(await whoIs(sessionCookie(answer).value)).toEqual(user)
  })

  it('sign in as each of several in a role by their place, and as nobody beyond the last', async () => {
    const all = Object.entries(people)
      .filter(([, { role }]) => role === 'reviewer')
      .map(([name]) => name)
    const names: string[] = []
    for (const place of all.keys()) {
      const answer = await signIn({ role: 'reviewer', place: place + 1 })
      names.push(answer.json().user.name)
    }
    expect(names).toEqual(all.toSorted())
    expect((await signIn({ role: 'reviewer', place: all.length + 1 })).statusCode).toBe(401)
  })

  it('sign in as the lead of one consortium by its region', async () => {
    const south = await signIn({ role: 'consortium-lead', region: 'south' })
    expect(south.json().user).toMatchObject({ id: people.sion.id, regions: ['south'] })
    expect((await signIn({ role: 'consortium-lead', region: 'nowhere' })).statusCode).toBe(401)
  })

  it.each([{ role: 'participant' }, { role: 'nobody' }, {}, { email: 'ada@example.org' }, 'ada'])(
    'take nothing else for a sign-in: %j',
    async (body) => {
      const type = { 'content-type': 'application/json' }
      const answer = await toolkit.as(null)('POST', '/api/session', JSON.stringify(body), type)
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'invalid-input'])
      expect(answer.cookies).toEqual([])
    },
  )

  it('are nobody’s without a cookie, and say whether it is a trial', async () => {
    const answer = await toolkit.as(null)('GET', '/api/session')
    expect(answer.json()).toEqual({ user: null, trial: true, contact: null })
    expect(answer.cookies).toEqual([])
  })

  it('leave the cookie alone where they are gone, for its person may have signed in again by then', async () => {
    const old = await signedIn({ role: 'reviewer' })
    const cookie = { cookie: `session=${old}` }
    const next = sessionCookie(await signIn({ role: 'reviewer' }, cookie)).value
    expect(await whoIs(old)).toBeNull()
    for (const path of ['/api/session', '/api/rounds', '/api/people']) {
      const late = await toolkit.as(null)('GET', path, undefined, cookie)
      expect(late.headers['set-cookie']).toBeUndefined()
    }
    expect((await whoIs(next)).role).toBe('reviewer')
  })

  it('give a browser the same secret of its person at each sign-in, and nobody else’s', async () => {
    const ask = async (headers: Record<string, string>) =>
      (await toolkit.as(null)('GET', '/api/session', undefined, headers)).json()
    const bySession = async (session: string) =>
      (await ask({ cookie: `session=${session}` })).bufferSecret
    const first = await signedIn({ role: 'analyst' })
    const secret = await bySession(first)
    expect(secret).toHaveLength(43)
    expect(await bySession(await signedIn({ role: 'analyst' }))).toBe(secret)
    const others = await bySession(await signedIn({ role: 'administrator' }))
    expect(others).toHaveLength(43)
    expect(others).not.toBe(secret)
    const byToken = (await toolkit.as('anwen')('GET', '/api/session')).json()
    expect(Object.keys(byToken)).toEqual(['user', 'trial', 'contact'])
  })

  it('live in a cookie that scripts of a page cannot read, for the API alone', async () => {
    const { httpOnly, sameSite, path, secure, expires } = sessionCookie(
      await signIn({ role: 'analyst' }),
    )
    expect({ httpOnly, sameSite, path, secure }).toEqual({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/api',
      secure: undefined,
    })
    // The browser goes by its own clock.
    const left = (expires?.getTime() ?? 0) - Date.now()
    expect(left).toBeGreaterThan(13 * hour)
    expect(left).toBeLessThan(15 * hour)
  })

  it('are kept by the hash of their id alone', async () => {
    const session = await signedIn({ role: 'analyst' })
    const rows = await toolkit.deps.db.selectFrom('session').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(session)
  })

  it('get a new id at every sign-in, and the one before ends', async () => {
    const before = await signedIn({ role: 'analyst' })
    const after = sessionCookie(
      await signIn({ role: 'reviewer' }, { cookie: `session=${before}` }),
    ).value
    expect(after).not.toBe(before)
    expect(await whoIs(before)).toBeNull()
    expect((await whoIs(after)).role).toBe('reviewer')
  })

  it('never take up an id that somebody else chose', async () => {
    const chosen = 'chosen-by-somebody-else-before-the-sign-in'
    const cookie = { cookie: `session=${chosen}` }
    expect(sessionCookie(await signIn({ role: 'analyst' }, cookie)).value).not.toBe(chosen)
    expect(await whoIs(chosen)).toBeNull()
  })

  it('end at the sign-out', async () => {
    const session = await signedIn({ role: 'analyst' })
    const cookie = { cookie: `session=${session}` }
    expect((await toolkit.as(null)('DELETE', '/api/session', undefined, cookie)).statusCode).toBe(
      204,
    )
    expect(await whoIs(session)).toBeNull()
    const rounds = await toolkit.as(null)('GET', '/api/people', undefined, cookie)
    expect(rounds.statusCode).toBe(401)
  })

  it('leave no cookie in the browser after the sign-out, even where they had ended before', async () => {
    const cookie = { cookie: `session=${await signedIn({ role: 'analyst' })}` }
    const signOut = () => toolkit.as(null)('DELETE', '/api/session', undefined, cookie)
    for (const answer of [await signOut(), await signOut()]) {
      expect(sessionCookie(answer)).toMatchObject({ value: '', path: '/api' })
      expect(sessionCookie(answer).expires?.getTime()).toBe(0)
    }
  })

  it('are kept for people alone, and of them only who and until when', async () => {
    const { db } = toolkit.deps
    const count = async () => (await db.selectFrom('session').select('data').execute()).length
    const before = await count()
    await toolkit.as(null)('GET', '/api/session')
    await toolkit.as(null)('GET', '/api/session', undefined, { cookie: 'session=unknown' })
    await toolkit.as(null)('DELETE', '/api/session')
    expect(await count()).toBe(before)
    const session = await signedIn({ role: 'analyst' })
    await whoIs(session)
    const rows = await db.selectFrom('session').selectAll().execute()
    expect(rows).toHaveLength(before + 1)
    expect(rows.every(({ person_id, data }) => person_id !== null && data === '{}')).toBe(true)
  })

  it('end when their time is over', async () => {
    const session = await signedIn({ role: 'analyst' })
    const { now } = toolkit.clock
    toolkit.clock.now = new Date(now.getTime() + 13 * hour)
    expect((await whoIs(session)).role).toBe('analyst')
    toolkit.clock.now = new Date(now.getTime() + 15 * hour)
    expect(await whoIs(session)).toBeNull()
    toolkit.clock.now = now
  })

  it('follow a change of the account at once', async () => {
    const id = people.otherReviewer.id
    const person = { name: 'Mair', role: 'analyst', language: 'en', regions: [] }
    const own = { ...person, email: 'mair@example.org' }
    const ada = toolkit.as('ada')
    const before = (await ada('GET', '/api/people'))
      .json()
      .find((one: { id: string }) => one.id === id)
    const ask = toolkit.as('otherReviewer')
    expect((await ask('GET', '/api/session')).json().user.role).toBe('reviewer')
    await ada('PATCH', `/api/people/${id}`, own, change(before.version))
    expect((await ask('GET', '/api/session')).json().user).toMatchObject({ id, role: 'analyst' })
  })

  it('end at once with the account, and so do its tokens', async () => {
    const session = await signedIn({ role: 'lead-reviewer' })
    const { id } = await whoIs(session)
    expect(id).toBe(people.lowri.id)
    const ada = toolkit.as('ada')
    const disabled = await ada('PATCH', `/api/people/${id}`, { disabled: true }, change(1))
    expect(disabled.statusCode).toBe(200)
    expect(await whoIs(session)).toBeNull()
    expect((await toolkit.as('lowri')('GET', '/api/people')).statusCode).toBe(401)
    const enabled = await ada('PATCH', `/api/people/${id}`, { disabled: false }, change(2))
    expect(enabled.statusCode).toBe(200)
    expect(await whoIs(session)).toBeNull()
  })

  it.each([
    ['http://evil.example', 403],
    ['null', 403],
    ['http://localhost.evil.example', 403],
    ['https://localhost', 403],
    ['http://localhost:8080', 403],
    ['http://localhost', 200],
  ])('take changes from %s: %i', async (origin, status) => {
    const answer = await signIn({ role: 'analyst' }, { origin })
    expect(answer.statusCode).toBe(status)
    if (status === 403) expect(answer.json().error.code).toBe('wrong-origin')
  })

  it('refuse another site’s changes with a token too, but let it read nothing of importance', async () => {
    const elsewhere = { origin: 'http://evil.example' }
    const region = { name: { en: 'East', cy: 'Dwyrain' } }
    const put = await toolkit.as('ada')('PUT', '/api/regions/east', region, {
      ...create,
      ...elsewhere,
    })
    expect(put.statusCode).toBe(403)
    const read = await toolkit.as('ada')('GET', '/api/regions', undefined, elsewhere)
    expect(read.statusCode).toBe(200)
    expect(read.headers['access-control-allow-origin']).toBeUndefined()
    expect(read.json().map(({ id }: { id: string }) => id)).not.toContain('east')
  })

  it.each([
    ['localhost', 200],
    ['localhost:3000', 200],
    ['127.0.0.1:3000', 200],
    ['readiness.example.org', 421],
    ['localhost.evil.example', 421],
    ['192.168.1.2', 421],
  ])('answer under the Host name %s: %i', async (host, status) => {
    const answer = await toolkit.as(null)('GET', '/api/session', undefined, { host })
    expect(answer.statusCode).toBe(status)
  })
})

it('tells whoever runs a trial in the network where phones reach it', async () => {
  const phoneOrigin = 'http://192.168.1.20:3000'
  const toolkit = await startToolkit('sqlite', { phoneOrigin })
  try {
    expect((await toolkit.as(null)('GET', '/api/session')).json()).toMatchObject({ phoneOrigin })
  } finally {
    await toolkit.close()
  }
})

describe.each(databaseKinds)('the passphrase of a trial in the network on %s', (kind) => {
  it('is needed to sign in by role, and cannot be guessed for long', async () => {
    const toolkit = await startToolkit(kind, { trialPassphrase: 'open sesame' })
    try {
      const { asksPassphrase } = (await toolkit.as(null)('GET', '/api/session')).json()
      expect(asksPassphrase).toBe(true)
      const signIn = (body: object) => toolkit.as(null)('POST', '/api/session', body)
      const right = { role: 'analyst', passphrase: 'open sesame' }
      expect((await signIn(right)).statusCode).toBe(200)
      for (const body of [{ role: 'analyst' }, { role: 'analyst', passphrase: 'open' }]) {
        const answer = await signIn(body)
        expect(answer.statusCode).toBe(401)
        expect(answer.json().error).toMatchObject({ code: 'wrong-passphrase', path: 'passphrase' })
      }
      for (let attempt = 3; attempt <= 10; attempt++) await signIn({ role: 'analyst' })
      expect((await signIn({ role: 'analyst', passphrase: 'opens' })).statusCode).toBe(429)
    } finally {
      await toolkit.close()
    }
  })
})
