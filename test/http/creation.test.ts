import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../server/core/permissions.ts'
import type { Db } from '../../server/db/database.ts'
import { insertToken } from '../../server/features/tokens/repository.ts'
import { databaseKinds } from '../support/databases.ts'
import { expectOk, judgements, type Scene, setScene, statements } from '../support/scene.ts'
import { type Ask, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

/** How one kind of thing is created. Every address is one that has not been created before. */
interface Creation {
  readonly by: Ask
  /** Somebody else who may create the same. */
  readonly other: Ask
  readonly address: () => string
  readonly body: object
  readonly otherBody: object
}

const kinds = [
  'region',
  'person',
  'round',
  'source',
  'evidence',
  'rating',
  'proposal',
  'calibrated',
  'feedback',
  'agreed',
] as const
type Kind = (typeof kinds)[number]

/** How many rows every table has. */
async function countRows(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { name } of await db.introspection.getTables()) {
    const { count } = await db
      .withTables<Record<string, object>>()
      .selectFrom(name)
      .select((expression) => expression.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[name] = Number(count)
  }
  return counts
}

function difference(
  after: Record<string, number>,
  before: Record<string, number>,
): Record<string, number> {
  const changed = Object.entries(after).map(
    ([name, count]) => [name, count - (before[name] ?? 0)] as const,
  )
  return Object.fromEntries(changed.filter(([, more]) => more !== 0))
}

/** Somebody new, with a token to ask with. */
async function hire(toolkit: Toolkit, role: Role, regions: string[]): Promise<[string, Ask]> {
  const id = randomUUID()
  const email = `${id}@example.org`
  const person = { name: `Other ${role}`, email, role, language: 'en', regions }
  expectOk(await toolkit.as('ada')('PUT', `/api/people/${id}`, person, create))
  const token = { id: randomUUID(), personId: id, name: 'test', secret: `secret-of-${id}` }
  await insertToken(toolkit.deps.db, { ...token, at: toolkit.clock.now.toISOString() })
  const authorization = `Bearer ${token.secret}`
  const ask: Ask = (method, url, body, headers) =>
    toolkit.as(null)(method, url, body, { authorization, ...headers })
  return [id, ask]
}

/** Gives the cells of a round in turn, so that each test has one of its own. */
function turn(scene: Scene): () => string {
  const cells = Object.values(scene.reviews).flatMap((review) =>
    judgements.map((judgement) => `/api/reviews/${review}/judgements/${judgement}`),
  )
  let next = 0
  return () => cells[next++ % cells.length] ?? ''
}

async function describeCreations(toolkit: Toolkit): Promise<Record<Kind, Creation>> {
  const sealing = await setScene(toolkit, 'sealed-judgement')
  const calibrating = await setScene(toolkit, 'calibration')
  const unanswered = await setScene(toolkit, 'feedback')
  const answering = await setScene(toolkit, 'feedback')
  const [ada, rhys, seren, lowri] = (['ada', 'rhys', 'seren', 'lowri'] as const).map(toolkit.as)
  if (!ada || !rhys || !seren || !lowri) throw new Error('all of them ask')
  const [, otherAdministrator] = await hire(toolkit, 'administrator', [])
  const [, consortium] = await hire(toolkit, 'consortium-lead', ['north', 'south'])
  const [, otherConsortium] = await hire(toolkit, 'consortium-lead', ['north', 'south'])
  const [leadId, otherLead] = await hire(toolkit, 'lead-reviewer', [])
  for (const { roundId } of [calibrating, answering]) {
    expectOk(await ada('PUT', `/api/rounds/${roundId}/leads/${leadId}`))
  }
  for (const [region, person] of [
    ['north', 'nia'],
    ['south', 'sion'],
  ] as const) {
    for (const judgement of judgements) {
      const address = `/api/reviews/${answering.reviews[region]}/judgements/${judgement}/feedback/${randomUUID()}`
      const accepted = { verdict: 'accepted', language: 'en' }
      expectOk(await toolkit.as(person)('PUT', address, accepted, create))
    }
  }

  const administrators = { by: ada, other: otherAdministrator }
  const reviewers = { by: rhys, other: seren }
  const leads = { by: lowri, other: otherLead }
  const review = `/api/reviews/${sealing.reviews.north}`
  const scenes = [sealing, calibrating, unanswered, answering]
  const [sealed, calibrated, open, agreed] = scenes.map(turn)
  const slug = () => `made-${randomUUID().slice(0, 8)}`
  const source = {
    title: 'Business plan',
    kind: 'document',
    organisation: 'consortium',
    language: 'en',
  }
  const sourceId = randomUUID()
  expectOk(await rhys('PUT', `${review}/sources/${sourceId}`, source, create))
  const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
  const evidence = {
    source: sourceId,
    excerpt: 'As seen',
    language: 'en',
    rendering: 'verbatim',
    links,
  }
  const level = { level: 3, reason: null, statements }
  const person = { role: 'reviewer', language: 'en', regions: [] }
  const round = { positionAt: '2026-03', framework: 'small', regions: ['north', 'south'] }
  return {
    region: {
      ...administrators,
      address: () => `/api/regions/${slug()}`,
      body: { name: { en: 'East', cy: 'Dwyrain' } },
      otherBody: { name: { en: 'West', cy: 'Gorllewin' } },
    },
    person: {
      ...administrators,
      address: () => `/api/people/${randomUUID()}`,
      get body() {
        return { ...person, name: 'Mair', email: `${randomUUID()}@example.org` }
      },
      otherBody: { ...person, name: 'Mair', email: 'mair@example.org' },
    },
    round: {
      ...administrators,
      address: () => `/api/rounds/${slug()}`,
      body: { ...round, title: { en: 'One', cy: 'Un' } },
      otherBody: { ...round, title: { en: 'Two', cy: 'Dau' } },
    },
    source: {
      ...reviewers,
      address: () => `${review}/sources/${randomUUID()}`,
      body: source,
      otherBody: { ...source, title: 'Minutes' },
    },
    evidence: {
      ...reviewers,
      address: () => `${review}/evidence/${randomUUID()}`,
      body: evidence,
      otherBody: { ...evidence, excerpt: 'As heard' },
    },
    rating: {
      ...reviewers,
      address: () => `${sealed?.()}/ratings/${randomUUID()}`,
      body: level,
      otherBody: { ...level, level: 4 },
    },
    proposal: {
      ...reviewers,
      address: () => `${calibrated?.()}/proposals/${randomUUID()}`,
      body: { level: 3, because: 'The middle' },
      otherBody: { level: 4, because: 'The middle' },
    },
    calibrated: {
      ...leads,
      address: () => `${calibrated?.()}/calibrated/${randomUUID()}`,
      body: level,
      otherBody: { ...level, level: 4 },
    },
    feedback: {
      by: consortium,
      other: otherConsortium,
      address: () => `${open?.()}/feedback/${randomUUID()}`,
      body: { verdict: 'accepted', language: 'en' },
      otherBody: { verdict: 'accepted', language: 'cy' },
    },
    agreed: {
      ...leads,
      address: () => `${agreed?.()}/agreed/${randomUUID()}`,
      body: level,
      otherBody: { ...level, because: 'As discussed' },
    },
  }
}

describe.each(databaseKinds)('creations on %s', (databaseKind) => {
  let toolkit: Toolkit
  let creations: Record<Kind, Creation>
  beforeAll(async () => {
    toolkit = await startToolkit(databaseKind)
    creations = await describeCreations(toolkit)
  })
  afterAll(() => toolkit.close())

  const rows = () => countRows(toolkit.deps.db)

  describe.each(kinds)('of a %s', (kind) => {
    it('say If-None-Match: *, or nothing is stored', async () => {
      const { by, address, body } = creations[kind]
      const before = await rows()
      for (const headers of [{}, { 'if-none-match': '"1"' }]) {
        const refused = await by('PUT', address(), body, headers)
        expect(refused.statusCode).toBe(428)
        expect(refused.json().error.code).toBe('precondition-required')
        expect(refused.json().error.message).toContain('If-')
      }
      expect(await rows()).toEqual(before)
    })

    it('answer a repeat as they did first, store nothing more, and take no other body', async () => {
      const { by, address, body, otherBody } = creations[kind]
      const url = address()
      const first = await by('PUT', url, body, create)
      expect([first.statusCode, first.json()]).toEqual([
        201,
        { id: url.split('/').at(-1), version: 1 },
      ])
      const before = await rows()
      const repeated = await by('PUT', url, body, create)
      expect([repeated.statusCode, repeated.body]).toEqual([201, first.body])
      const other = await by('PUT', url, otherBody, create)
      expect([other.statusCode, other.json().error.code]).toEqual([409, 'id-used'])
      expect(await rows()).toEqual(before)
    })

    it('give 404 without a body for an id that is somebody else’s', async () => {
      const { by, other, address, body } = creations[kind]
      const url = address()
      expectOk(await by('PUT', url, body, create))
      const before = await rows()
      const answer = await other('PUT', url, body, create)
      expect([answer.statusCode, answer.body]).toEqual([404, ''])
      expect(await rows()).toEqual(before)
    })

    it('that arrive ten times at once store once', async () => {
      const { by, address, body } = creations[kind]
      const before = await rows()
      expectOk(await by('PUT', address(), body, create))
      const one = difference(await rows(), before)
      const url = address()
      const again = creations[kind].body
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => by('PUT', url, again, create)),
      )
      expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
      expect(answers[0]?.statusCode).toBe(201)
      const both = difference(await rows(), before)
      expect(both).toEqual(
        Object.fromEntries(Object.entries(one).map(([name, n]) => [name, n * 2])),
      )
    })
  })

  it('count fields in another order, and defaults that are spelt out, as the same body', async () => {
    const { by, address, body } = creations.source
    const url = address()
    expectOk(await by('PUT', url, body, create))
    const reordered = Object.fromEntries(Object.entries({ ...body, role: null }).reverse())
    expect((await by('PUT', url, reordered, create)).statusCode).toBe(201)
  })

  it('check permission before they tell anything of an id', async () => {
    const { by, address, body } = creations.source
    const url = address()
    expectOk(await by('PUT', url, body, create))
    for (const [person, status] of [
      ['otherReviewer', 403],
      [null, 401],
    ] as const) {
      expect((await toolkit.as(person)('PUT', url, body, create)).statusCode).toBe(status)
    }
  })

  it('do not give an id to a thing of another kind', async () => {
    const { by, address, body } = creations.source
    const url = address()
    expectOk(await by('PUT', url, body, create))
    const elsewhere = url.replace('/sources/', '/evidence/')
    const answer = await by('PUT', elsewhere, creations.evidence.body, create)
    expect([answer.statusCode, answer.json().error.code]).toEqual([409, 'id-used'])
  })
})
