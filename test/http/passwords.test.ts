import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertLink } from '../../server/features/links/repository.ts'
import { issueFirstAdministratorLink } from '../../server/features/links/use-cases.ts'
import { countAttempt } from '../../server/features/sessions/attempts.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk } from '../support/scene.ts'
import {
  change,
  create,
  startEmptyToolkit,
  startToolkit,
  type Toolkit,
} from '../support/toolkit.ts'

const minute = 60 * 1000
const day = 24 * 60 * minute
const password = 'a long and ordinary sentence'
const otherPassword = 'another long and ordinary one'
const production = {
  trial: false,
  publicUrl: 'https://readiness.example.org',
  trustProxy: true,
} as const

describe.each(databaseKinds)('passwords on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startToolkit(kind, production)
  })
  afterAll(() => toolkit.close())
  beforeEach(() => move(60 * minute))

  const move = (milliseconds: number) => {
    toolkit.clock.now = new Date(toolkit.clock.now.getTime() + milliseconds)
  }
  const ask = (method: 'GET' | 'POST', url: string, body?: object, cookie?: string) =>
    toolkit.as(null)(method, url, body, {
      'x-forwarded-proto': 'https',
      ...(cookie && { cookie: `session=${cookie}` }),
    })
  const signIn = (email: string, secret: string) =>
    ask('POST', '/api/session', { email, password: secret })
  const whoIs = async (cookie: string) =>
    (await ask('GET', '/api/session', undefined, cookie)).json().user

  /** Somebody new without a password. */
  async function invite(): Promise<{ id: string; email: string; link: string }> {
    const id = randomUUID()
    const email = `${id}@example.org`
    const person = { name: 'Mair', email, role: 'analyst', language: 'cy', regions: [] }
    expectOk(await toolkit.as('ada')('PUT', `/api/people/${id}`, person, create))
    return { id, email, link: await issue(id, 'invitation') }
  }

  /** The address at which a new link of somebody is read and taken up. */
  async function issue(id: string, what: 'invitation' | 'password-reset'): Promise<string> {
    const { url } = expectOk(await toolkit.as('ada')('POST', `/api/people/${id}/${what}`)).json()
    expect(url).toMatch(/^https:\/\/readiness\.example\.org\/link\/[\w-]{43}$/)
    return `/api/one-time-links/${url.split('/').at(-1)}`
  }

  it('are set through a link that an administrator gives, which signs in at once', async () => {
    const { id, email, link } = await invite()
    const expiresAt = new Date(toolkit.clock.now.getTime() + 7 * day).toISOString()
    expect((await ask('GET', link)).json()).toEqual({ kind: 'invitation', expiresAt })
    const taken = expectOk(await ask('POST', link, { password }))
    expect(taken.json().user).toMatchObject({ id, role: 'analyst' })
    expect(await whoIs(taken.cookies[0]?.value ?? '')).toMatchObject({ id })
    expect((await signIn(email, password)).statusCode).toBe(200)
    expect((await signIn(email.toUpperCase(), password)).statusCode).toBe(200)
  })

  it('and links are kept as hashes alone', async () => {
    const { id, link } = await invite()
    expectOk(await ask('POST', link, { password }))
    const links = await toolkit.deps.db.selectFrom('one_time_link').selectAll().execute()
    expect(JSON.stringify(links)).not.toContain(link.split('/').at(-1))
    const person = await toolkit.deps.db
      .selectFrom('person')
      .select('password_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(person.password_hash).toMatch(/^\$argon2id\$/)
  })

  it('are given to administrators’ links alone', async () => {
    const { id } = await invite()
    for (const person of ['lowri', 'rhys', 'nia', 'anwen'] as const) {
      const refused = await toolkit.as(person)('POST', `/api/people/${id}/password-reset`)
      expect(refused.statusCode).toBe(403)
    }
    const nobody = await toolkit.as('ada')('POST', `/api/people/${randomUUID()}/invitation`)
    expect(nobody.statusCode).toBe(404)
  })

  it('are set by a link once, even when it is opened ten times at once', async () => {
    const { link } = await invite()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask('POST', link, { password })),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(9).fill(410)])
    for (const method of ['GET', 'POST'] as const) {
      const late = await ask(method, link, method === 'POST' ? { password } : undefined)
      expect([late.statusCode, late.json().error.code]).toEqual([410, 'link-expired'])
    }
  })

  it.each([
    ['invitation', 7],
    ['password-reset', 1],
  ] as const)('are not set by an %s that is more than %i days old', async (what, days) => {
    const { id } = await invite()
    const [inTime, late] = [await issue(id, what), await issue(id, what)]
    move(days * day - minute)
    expect((await ask('GET', inTime)).statusCode).toBe(200)
    move(minute)
    expect((await ask('GET', late)).statusCode).toBe(410)
    expect((await ask('POST', late, { password })).statusCode).toBe(410)
  })

  it('that are too short leave the link as it was', async () => {
    const { link } = await invite()
    const refused = await ask('POST', link, { password: 'short' })
    expect([refused.statusCode, refused.json().error.path]).toEqual([400, 'password'])
    expect((await ask('POST', link, { password })).statusCode).toBe(200)
  })

  it('that are reset end the sessions from before, the old password and every other link', async () => {
    const { id, email, link } = await invite()
    const before = expectOk(await ask('POST', link, { password })).cookies[0]?.value ?? ''
    const [reset, other] = [await issue(id, 'password-reset'), await issue(id, 'invitation')]
    expect(await whoIs(before)).toMatchObject({ id })
    const after = expectOk(await ask('POST', reset, { password: otherPassword }))
    expect(await whoIs(before)).toBeNull()
    expect(await whoIs(after.cookies[0]?.value ?? '')).toMatchObject({ id })
    expect((await signIn(email, password)).statusCode).toBe(401)
    expect((await signIn(email, otherPassword)).statusCode).toBe(200)
    expect((await ask('POST', other, { password })).statusCode).toBe(410)
  })

  it('that are wrong, unknown, unset or of a disabled account are refused in the same words', async () => {
    const [known, fresh, disabled] = [await invite(), await invite(), await invite()]
    for (const { link } of [known, disabled]) expectOk(await ask('POST', link, { password }))
    const off = { disabled: true }
    expectOk(await toolkit.as('ada')('PATCH', `/api/people/${disabled.id}`, off, change(1)))
    const answers = [
      await signIn(known.email, otherPassword),
      await signIn('nobody@example.org', password),
      await signIn(fresh.email, password),
      await signIn(disabled.email, password),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401])
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  })

  it('are not set for a disabled account', async () => {
    const { id, link } = await invite()
    expectOk(await toolkit.as('ada')('PATCH', `/api/people/${id}`, { disabled: true }, change(1)))
    expect((await ask('POST', link, { password })).statusCode).toBe(410)
  })

  it('are tried ten times in a quarter of an hour, then even the right one waits', async () => {
    const [{ email, link }, other] = [await invite(), await invite()]
    for (const one of [link, other.link]) expectOk(await ask('POST', one, { password }))
    for (let attempt = 1; attempt <= 10; attempt++) {
      expect((await signIn(email, otherPassword)).statusCode).toBe(401)
    }
    for (const secret of [otherPassword, password]) {
      const refused = await signIn(email.toUpperCase(), secret)
      expect([refused.statusCode, refused.json().error.code]).toEqual([429, 'too-many-attempts'])
      expect(refused.json().error.message).toMatch(/\d+ minutes?/)
    }
    expect((await signIn(other.email, password)).statusCode).toBe(200)
    move(15 * minute)
    expect((await signIn(email, password)).statusCode).toBe(200)
  })

  it('are tried a hundred times from one address, whoever they are tried for', async () => {
    const { db } = toolkit.deps
    for (let attempt = 1; attempt <= 100; attempt++) {
      await countAttempt(db, 'address:127.0.0.1', 100, toolkit.clock.now)
    }
    expect((await signIn('nobody@example.org', password)).statusCode).toBe(429)
  })

  it('are not found by guessing links', async () => {
    const guess = () => ask('GET', `/api/one-time-links/${randomUUID()}`)
    for (let attempt = 1; attempt <= 30; attempt++) expect((await guess()).statusCode).toBe(410)
    expect((await guess()).statusCode).toBe(429)
  })
})

describe.each(databaseKinds)('the first administrator on %s', (kind) => {
  let toolkit: Toolkit
  beforeAll(async () => {
    toolkit = await startEmptyToolkit(kind, production)
  })
  afterAll(() => toolkit.close())

  const address = (url: string | null) => `/api/one-time-links/${url?.split('/').at(-1)}`
  const takeUp = (url: string | null, body: object) => toolkit.as(null)('POST', address(url), body)
  const gwen = { password, name: 'Gwen', email: 'Gwen@example.org' }

  it('comes through a link, of which the last one made counts', async () => {
    const first = await issueFirstAdministratorLink(toolkit.deps)
    const second = await issueFirstAdministratorLink(toolkit.deps)
    expect(second).toMatch(/^https:\/\/readiness\.example\.org\/link\/[\w-]{43}$/)
    expect((await takeUp(first, gwen)).statusCode).toBe(410)
    const read = await toolkit.as(null)('GET', address(second))
    expect(read.json().kind).toBe('first-administrator')
    for (const missing of ['name', 'email'] as const) {
      const { [missing]: _, ...rest } = gwen
      const refused = await takeUp(second, rest)
      expect([refused.statusCode, refused.json().error.path]).toEqual([400, missing])
    }
    const taken = await takeUp(second, gwen)
    expect(taken.statusCode).toBe(200)
    expect(taken.json().user).toMatchObject({ name: 'Gwen', role: 'administrator' })
    expect((await takeUp(second, { ...gwen, email: 'other@example.org' })).statusCode).toBe(410)
  })

  it('is offered no further link, and one from another process no longer opens', async () => {
    expect(await issueFirstAdministratorLink(toolkit.deps)).toBeNull()
    const secret = toolkit.deps.ids.secret()
    const expiresAt = new Date(toolkit.clock.now.getTime() + day).toISOString()
    const link = { secret, kind: 'first-administrator', personId: null, expiresAt } as const
    await insertLink(toolkit.deps.db, link)
    const second = await takeUp(`/link/${secret}`, { ...gwen, email: 'second@example.org' })
    expect([second.statusCode, second.json().error.code]).toEqual([410, 'link-expired'])
    const signIn = { email: 'gwen@example.org', password }
    const answer = await toolkit.as(null)('POST', '/api/session', signIn)
    expect(answer.json().user.role).toBe('administrator')
  })
})
