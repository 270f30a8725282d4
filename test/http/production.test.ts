import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../server/core/permissions.ts'
import { databaseKinds } from '../support/databases.ts'
import { people } from '../support/people.ts'
import { expectOk } from '../support/scene.ts'
import { startToolkit, type Toolkit } from '../support/toolkit.ts'

const password = 'a long and ordinary sentence'
/** What the balancer adds to requests that reached it over HTTPS. */
const overHttps = { 'x-forwarded-proto': 'https' }

describe.each(databaseKinds)('production on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit(kind, {
      trial: false,
      publicUrl: 'https://readiness.example.org',
      trustProxy: true,
      contactEmail: 'access@example.org',
    })
    const reset = `/api/people/${people.rhys.id}/invitation`
    const { url } = expectOk(await toolkit.as('ada')('POST', reset)).json()
    const link = `/api/one-time-links/${url.split('/').at(-1)}`
    expectOk(await toolkit.as(null)('POST', link, { password }, overHttps))
  })
  afterAll(() => toolkit.close())

  const signIn = (headers: Record<string, string>) =>
    toolkit.as(null)('POST', '/api/session', { email: 'rhys@example.org', password }, headers)

  it.each(roles)('has nobody sign in as %s without a password', async (role) => {
    const answer = await toolkit.as(null)('POST', '/api/session', { role }, overHttps)
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'no-trial'])
    expect(answer.cookies).toEqual([])
  })

  it('says that it is no trial', async () => {
    expect((await toolkit.as(null)('GET', '/api/session')).json().trial).toBe(false)
    expect((await toolkit.as(null)('GET', '/api/health')).json().trial).toBe(false)
  })

  it('names whom to write to, for the statements', async () => {
    expect((await toolkit.as(null)('GET', '/api/session')).json().contact).toBe(
      'access@example.org',
    )
  })

  it('gives the session’s cookie to HTTPS alone', async () => {
    const answer = await signIn(overHttps)
    expect(answer.statusCode).toBe(200)
    const attributes = { httpOnly: true, sameSite: 'Lax', path: '/api', secure: true }
    expect(answer.cookies).toEqual([expect.objectContaining({ name: 'session', ...attributes })])
    expect(answer.headers['strict-transport-security']).toContain('max-age')
    expect((await signIn({ 'x-forwarded-proto': 'http' })).cookies).toEqual([])
  })

  it('tells browsers what a page may load with every answer, be it a refusal', async () => {
    const ask = (url: string, headers?: Record<string, string>) =>
      toolkit.as(null)('GET', url, undefined, headers)
    const answers = [
      await ask('/api/health'),
      await ask('/api/health'),
      await ask('/api/people'),
      await ask('/api/nowhere'),
      await ask('/api/health', { host: 'evil.example' }),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 401, 401, 421])
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'self';")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'strict-transport-security': expect.stringContaining('max-age'),
      })
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  it.each([
    ['https://readiness.example.org', 200],
    ['http://readiness.example.org', 403],
    ['https://readiness.example.org:8443', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('takes changes from %s: %i', async (origin, status) => {
    expect((await signIn({ ...overHttps, origin })).statusCode).toBe(status)
  })

  it('takes changes that name no origin, as scripts make them', async () => {
    expect((await signIn(overHttps)).statusCode).toBe(200)
  })

  it.each([
    [{ host: 'readiness.example.org' }, 200],
    [{ host: 'localhost' }, 421],
    [{ host: '127.0.0.1:3000' }, 421],
    [{ host: 'evil.example' }, 421],
    [{ host: 'readiness.example.org', 'x-forwarded-host': 'evil.example' }, 421],
  ])('answers only to its own Host: %j %i', async (headers, status) => {
    const answer = await toolkit.as(null)('GET', '/api/health', undefined, headers)
    expect(answer.statusCode).toBe(status)
  })
})
