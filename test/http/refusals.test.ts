import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { create, startToolkit, type Toolkit } from '../support/toolkit.ts'

const json = { 'content-type': 'application/json' }
const welsh = { 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.5' }

describe.each(databaseKinds)('refusals on %s', (kind) => {
  let toolkit: Toolkit
  let scene: Scene
  beforeAll(async () => {
    toolkit = await startToolkit(kind)
    scene = await setScene(toolkit, 'sealed-judgement')
  })
  afterAll(() => toolkit.close())

  const region = { name: { en: 'East', cy: 'Dwyrain' } }
  const cell = () => `/api/reviews/${scene.reviews.north}/judgements/skill`
  const putRegion = (body: unknown, headers: Record<string, string> = {}, query = '') =>
    toolkit.as('ada')('PUT', `/api/regions/east${query}`, body, { ...create, ...headers })
  const seal = (body: object, headers: Record<string, string> = {}) =>
    toolkit.as('rhys')('PUT', `${cell()}/ratings/${randomUUID()}`, body, { ...create, ...headers })
  const regions = async () => expectOk(await toolkit.as('ada')('GET', '/api/regions')).json()

  it.each(['{"name": {"en": "East"', 'not json', '', '{"__proto__": {"a": 1}, "name": 1}'])(
    'a body that cannot be read is told so: %j',
    async (body) => {
      const answer = await putRegion(body, json)
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'malformed'])
    },
  )

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/jsonp',
  ])('what a form could send is no content type to take: %s', async (type) => {
    const answer = await putRegion(JSON.stringify(region), { 'content-type': type })
    expect([answer.statusCode, answer.json().error.code]).toEqual([415, 'unsupported-content'])
    expect(answer.json().error.message).toContain('application/json')
  })

  it('JSON with its character set is taken', async () => {
    const type = { 'content-type': 'application/json; charset=utf-8' }
    const address = `/api/regions/made-${randomUUID().slice(0, 8)}`
    const answer = await toolkit.as('ada')('PUT', address, JSON.stringify(region), {
      ...create,
      ...type,
    })
    expect(answer.statusCode).toBe(201)
  })

  it('a body beyond the limit is too large, and the message tells the limit', async () => {
    const answer = await putRegion({ name: { en: 'x'.repeat(1_100_000), cy: 'x' } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([413, 'too-large'])
    expect(answer.json().error.message).toContain('1 MB')
  })

  it('a field that is missing or wrong is named by its path', async () => {
    const missing = await putRegion({ name: { en: 'East' } })
    expect([missing.statusCode, missing.json().error.code]).toEqual([400, 'invalid-input'])
    expect(missing.json().error.path).toBe('name.cy')
    const links = [{ judgement: 'skill', kind: 'strength', polarity: 'doubts' }]
    const body = {
      source: randomUUID(),
      excerpt: 'x',
      language: 'en',
      rendering: 'verbatim',
      links,
    }
    const address = `/api/reviews/${scene.reviews.north}/evidence/${randomUUID()}`
    const wrong = await toolkit.as('rhys')('PUT', address, body, create)
    expect([wrong.statusCode, wrong.json().error.path]).toEqual([400, 'links.0.polarity'])
  })

  it('every field at fault is told of at once', async () => {
    const answer = await putRegion({ name: {} })
    const paths = answer.json().error.details.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(['name.en', 'name.cy'])
  })

  it.each([
    [{ level: 9, reason: null }, 'unknown-level', 'level'],
    [{ level: 12, reason: null }, 'invalid-input', 'level'],
    [{ level: 2.5, reason: null }, 'invalid-input', 'level'],
    [{ level: '3', reason: null }, 'invalid-input', 'level'],
    [{ level: 3, reason: 'evidence-missing' }, 'level-or-reason', 'level'],
    [{ level: null, reason: null }, 'level-or-reason', 'level'],
    [{ level: 3, reason: null, ground: 'too-early' }, 'unknown-ground', 'ground'],
    [{ level: 1, reason: null }, 'ground-needed', 'ground'],
    [{ level: 3, reason: null, evidence: [randomUUID()] }, 'unknown-evidence', 'evidence'],
  ])('a rating that the framework does not allow seals nothing: %j', async (body, code, path) => {
    const answer = await seal(body)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error).toMatchObject({ code, path })
    const { own } = await scene.cell('rhys', 'north', 'skill')
    expect(own?.rating).toBeNull()
  })

  it('a judgement that the framework does not have is named', async () => {
    const address = `/api/reviews/${scene.reviews.north}/judgements/vision/ratings/${randomUUID()}`
    const answer = await toolkit.as('rhys')('PUT', address, { level: 3, reason: null }, create)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error).toMatchObject({ code: 'unknown-judgement', path: 'judgement' })
    expect(answer.json().error.message).toContain('vision')
  })

  it('a source that belongs to another review is nothing to refer to', async () => {
    const sourceId = randomUUID()
    const source = { title: 'Plan', kind: 'document', organisation: 'other', language: 'en' }
    const south = `/api/reviews/${scene.reviews.south}/sources/${sourceId}`
    expectOk(await toolkit.as('rhys')('PUT', south, source, create))
    const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
    const body = { source: sourceId, excerpt: 'x', language: 'en', rendering: 'verbatim', links }
    const north = `/api/reviews/${scene.reviews.north}/evidence/${randomUUID()}`
    const answer = await toolkit.as('rhys')('PUT', north, body, create)
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'refers-to-nothing'])
  })

  it('an email address that somebody has is refused, in whatever letters', async () => {
    const person = { name: 'Rhys', role: 'reviewer', language: 'en', regions: [] }
    const body = { ...person, email: 'RHYS@example.org' }
    const answer = await toolkit.as('ada')('PUT', `/api/people/${randomUUID()}`, body, create)
    expect([answer.statusCode, answer.json().error.code]).toEqual([409, 'already-exists'])
  })

  it('fields that the contract does not have are refused, each by its path', async () => {
    const id = randomUUID()
    const person = { name: 'Mair', role: 'reviewer', language: 'en', regions: [] }
    const body = { ...person, email: `${id}@example.org`, disabled: true, version: 9 }
    const answer = await toolkit.as('ada')('PUT', `/api/people/${id}`, body, create)
    expect(answer.statusCode).toBe(400)
    const { message, path, details } = answer.json().error
    expect(details.map((fault: { path: string }) => fault.path)).toEqual(['disabled', 'version'])
    expect([path, message]).toEqual([
      'disabled',
      'Some of what was sent is not valid: disabled: is a field that is not known here',
    ])
  })

  it('a field that is not known is found however deep it stands, and told in Welsh', async () => {
    const statements = [{ kind: 'strength', language: 'en', text: 'Known', author: 'Rhys' }]
    const answer = await seal({ level: 3, reason: null, statements }, welsh)
    expect(answer.json().error).toMatchObject({
      code: 'invalid-input',
      path: 'statements.0.author',
      message: expect.stringContaining('statements.0.author: yn faes nad yw’n hysbys yma'),
    })
  })

  it('a field that is not known is named where a body may have one of several forms', async () => {
    const answer = await toolkit.as(null)('POST', '/api/session', { role: 'reviewer', rank: 1 })
    expect([answer.statusCode, answer.json().error.path]).toEqual([400, 'rank'])
  })

  it('a text that is too long is told with its length and with what is allowed', async () => {
    const text = 'x'.repeat(20_412)
    const statements = [{ kind: 'strength', language: 'en', text: ` ${text} ` }]
    const body = { level: 3, reason: null, statements }
    const tell = async (headers: Record<string, string>) => {
      const { path, details } = (await seal(body, headers)).json().error
      return [path, details[0].message]
    }
    expect(await tell({})).toEqual([
      'statements.0.text',
      'is too long: it has 20,412 characters, and 20,000 at most are allowed',
    ])
    expect((await tell(welsh))[1]).toBe(
      'yn rhy hir: mae ynddo 20,412 o nodau, a chaniateir 20,000 ar y mwyaf',
    )
  })

  it('what is wrong with a body is told to nobody who may not send it', async () => {
    const send = async (person: 'anwen' | null, body: string) =>
      toolkit.as(person)('PUT', '/api/regions/east', body, { ...create, ...json })
    for (const body of ['{"name": {"en"', '', '{"nothing": 1}', '[]', 'null']) {
      expect((await send('anwen', body)).json().error.code).toBe('forbidden')
      expect((await send(null, body)).json().error.code).toBe('not-signed-in')
    }
  })

  it('a NUL character, which PostgreSQL cannot keep, is refused everywhere', async () => {
    const answer = await putRegion({ name: { en: 'Ea\u0000st', cy: 'Dwyrain' } })
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'invalid-input'])
    expect(answer.json().error.path).toBe('name.en')
    const waiver = await toolkit.as('lowri')('PUT', `${cell()}/waiver`, { reason: 'a\u0000b' })
    expect([waiver.statusCode, waiver.json().error.path]).toEqual([400, 'reason'])
  })

  it.each([
    ['GET', '/api/reviews/not-an-id/evidence', 400],
    ['GET', '/api/rounds/No%20Slug', 400],
    ['GET', '/api/frameworks/small?version=99999999999', 400],
    ['GET', '/api/frameworks/small?version=2', 404],
    ['GET', '/api/rounds/nowhere', 404],
    ['GET', `/api/reviews/${randomUUID()}/evidence`, 404],
    ['GET', '/api/nothing-here', 404],
    ['GET', '/api/rounds/%E0%A4%A', 400],
  ] as const)('%s %s is refused with %i and a code', async (method, url, status) => {
    const answer = await toolkit.as('rhys')(method, url)
    expect(answer.statusCode).toBe(status)
    expect(answer.json().error.code).toMatch(/^(invalid-input|malformed|not-found)$/)
  })

  it('are told in Welsh where Accept-Language or ?lang= asks for it', async () => {
    const english = 'The framework has no level 9.'
    const inWelsh = 'Nid oes lefel 9 yn y fframwaith.'
    const message = async (headers: Record<string, string>) =>
      (await seal({ level: 9, reason: null }, headers)).json().error.message
    expect(await message({})).toBe(english)
    expect(await message(welsh)).toBe(inWelsh)
    const address = `${cell()}/ratings/${randomUUID()}`
    const ask = (query: string, headers: Record<string, string>) =>
      toolkit.as('rhys')(
        'PUT',
        address + query,
        { level: 9, reason: null },
        { ...create, ...headers },
      )
    expect((await ask('?lang=cy', {})).json().error.message).toBe(inWelsh)
    expect((await ask('?lang=en', welsh)).json().error.message).toBe(english)
    expect((await toolkit.as(null)('GET', '/api/regions', undefined, welsh)).json().error).toEqual({
      code: 'not-signed-in',
      message: 'Mewngofnodwch i wneud hyn.',
      messages: { en: 'Sign in to do this.', cy: 'Mewngofnodwch i wneud hyn.' },
    })
  })

  it('name each fault of an input in every language, so that a page can be turned', async () => {
    const answer = await putRegion({ name: { en: '', cy: 'Dwyrain' } })
    const { message, messages, details } = answer.json().error
    expect(messages.en).toBe(message)
    expect(messages.cy).toContain('yn rhy fyr neu’n rhy fach')
    expect(details).toEqual([
      {
        path: 'name.en',
        message: 'is too short or too small; at least 1',
        messages: {
          en: 'is too short or too small; at least 1',
          cy: 'yn rhy fyr neu’n rhy fach; o leiaf 1',
        },
      },
    ])
  })

  it('have left no region behind', async () => {
    const ids = (await regions()).map(({ id }: { id: string }) => id)
    expect(ids).not.toContain('east')
  })
})

describe.each(databaseKinds)('what goes wrong inside on %s', (kind) => {
  it('is never told: not the statement, the table nor the stack', async () => {
    const toolkit = await startToolkit(kind)
    try {
      const { roundId } = await setScene(toolkit, 'fieldwork')
      await toolkit.deps.db.schema.dropTable('recusal').execute()
      const answers = [
        await toolkit.as('lowri')('GET', `/api/rounds/${roundId}`),
        await toolkit.as('lowri')('GET', `/api/rounds/${roundId}/matrix`, undefined, welsh),
      ]
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([500, 500])
      const en = 'Something went wrong on the server. Nothing was changed.'
      const cy = expect.stringContaining('gweinydd')
      expect(answers.map((answer) => answer.json())).toEqual(
        [en, cy].map((message) => ({ error: { code: 'internal', message, messages: { en, cy } } })),
      )
    } finally {
      await toolkit.close()
    }
  })

  it('is told as plainly where even the session cannot be read', async () => {
    const toolkit = await startToolkit(kind)
    try {
      await toolkit.deps.db.schema.dropTable('session').execute()
      const cookie = { cookie: 'session=of-some-time-ago' }
      const answer = await toolkit.as(null)('GET', '/api/session', undefined, cookie)
      expect(answer.statusCode).toBe(500)
      expect(answer.json().error.code).toBe('internal')
      expect(answer.body).not.toMatch(/session|table|relation/)
    } finally {
      await toolkit.close()
    }
  })
})
