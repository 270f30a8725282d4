import { describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { people } from '../support/people.ts'
import { expectOk } from '../support/scene.ts'
import { create, startToolkit } from '../support/toolkit.ts'

const password = 'a long and ordinary sentence'
const overHttps = { 'x-forwarded-proto': 'https' }

describe.each(databaseKinds)('the log on %s', (kind) => {
  it('tells every request and what failed inside, and never a secret', async () => {
    const lines: string[] = []
    const toolkit = await startToolkit(kind, {
      trial: false,
      publicUrl: 'https://readiness.example.org',
      trustProxy: true,
      log: { level: 'debug', stream: { write: (line) => lines.push(line) } },
    })
    const ask = (method: 'GET' | 'POST', url: string, body?: object, headers: object = {}) =>
      toolkit.as(null)(method, url, body, { ...overHttps, ...headers })
    try {
      const invitation = `/api/people/${people.rhys.id}/invitation`
      const { url } = expectOk(await toolkit.as('ada')('POST', invitation)).json()
      const link = String(url).split('/').at(-1) ?? ''
      await ask('GET', `/link/${link}`)
      await ask('GET', `/link/${link}?lang=cy`)
      await ask('GET', `/api/one-time-links/${link}?lang=cy`)
      await ask('GET', `/api/one-time-links/${link}/%E0%A4%A`)
      await ask('GET', `/API/One-Time-Links/${link}`)
      expectOk(await ask('POST', `/api/one-time-links/${link}`, { password }))
      const email = 'rhys@example.org'
      await ask('POST', '/api/session', { email, password: `${password}, but wrong` })
      const signedIn = expectOk(await ask('POST', '/api/session', { email, password }))
      const session = signedIn.cookies[0]?.value ?? ''
      const id = people.anwen.id
      const token = expectOk(
        await toolkit.as('rhys')('PUT', `/api/account/tokens/${id}`, { name: 'mine' }, create),
      ).json().secret
      const authorization = `Bearer ${token}`
      expect((await ask('GET', '/api/session', undefined, { authorization })).statusCode).toBe(200)
      await toolkit.deps.db.schema.dropTable('token').execute()
      const cookie = `session=${session}`
      for (const headers of [{ authorization }, { authorization, cookie }]) {
        expect((await ask('GET', '/api/people', undefined, headers)).statusCode).toBe(500)
      }
      await toolkit.deps.db.schema.dropTable('session').execute()
      expect((await ask('GET', '/api/people', undefined, { cookie })).statusCode).toBe(500)

      const log = lines.join('')
      expect(log).toContain('"url":"/api/one-time-links/[hidden]?lang=cy"')
      expect(log).toContain('"url":"/link/[hidden]"')
      expect(log).toContain('request failed')
      for (const secret of [link, password, session, String(token)]) {
        expect(secret.length).toBeGreaterThan(20)
        expect(log).not.toContain(secret)
      }
      expect(log).not.toContain('token-of-ada')
    } finally {
      await toolkit.close()
    }
  })
})
