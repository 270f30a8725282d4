import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseKinds } from '../support/databases.ts'
import type { PersonKey } from '../support/people.ts'
import { expectOk, type Scene, setScene } from '../support/scene.ts'
import { type Ask, change, create, startToolkit, type Toolkit } from '../support/toolkit.ts'

/** How one kind of thing is changed against the version that it has. */
interface Change {
  readonly by: PersonKey
  readonly method: 'PUT' | 'PATCH'
  readonly address: string
  /** A body, told apart from others by a word in it. */
  readonly body: (word: string) => object
  /** The thing as its readers have it. */
  readonly read: (ask: Ask) => Promise<Versioned>
}

interface Versioned {
  readonly version: number
}

const kinds = [
  'draft',
  'source',
  'evidence',
  'expected-position',
  'proposed-position',
  'person',
  'region',
  'round',
] as const
type Kind = (typeof kinds)[number]

async function readOne(ask: Ask, list: string, id: string): Promise<Versioned> {
  const all: (Versioned & { id: string })[] = expectOk(await ask('GET', list)).json()
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not among ${list}`)
  return found
}

/** One thing of each kind, made by the same requests that people make, in its first version. */
async function describeChanges(toolkit: Toolkit, scene: Scene): Promise<Record<Kind, Change>> {
  const review = `/api/reviews/${scene.reviews.north}`
  const cell = `${review}/judgements/skill`
  const [sourceId, evidenceId, personId] = [randomUUID(), randomUUID(), randomUUID()]
  const links = [{ judgement: 'skill', kind: 'strength', polarity: 'supports' }]
  const evidence = { source: sourceId, language: 'en', rendering: 'verbatim', links }
  const source = { kind: 'document', organisation: 'consortium', language: 'en' }
  const blank = { reason: '', ground: null, confidence: null, challenge: '', priority: '' }
  const draft = { ...blank, level: null, language: 'en', evidence: [] }
  const position = (word: string) => ({ text: word, language: 'en', reference: 'Plan, page 4' })
  const readCell = async (ask: Ask) =>
    expectOk(await ask('GET', `/api/rounds/${scene.roundId}/cells/north/skill`)).json()
  const person = { role: 'analyst', language: 'en', regions: [] }
  const email = `${personId}@example.org`

  const changes: Record<Kind, Change> = {
    draft: {
      by: 'rhys',
      method: 'PUT',
      address: `${cell}/draft`,
      body: (word) => ({ ...draft, strength: word }),
      read: async (ask) => (await readCell(ask)).own.draft,
    },
    source: {
      by: 'rhys',
      method: 'PUT',
      address: `${review}/sources/${sourceId}`,
      body: (word) => ({ ...source, title: word }),
      read: (ask) => readOne(ask, `${review}/sources`, sourceId),
    },
    evidence: {
      by: 'rhys',
      method: 'PUT',
      address: `${review}/evidence/${evidenceId}`,
      body: (word) => ({ ...evidence, excerpt: word }),
      read: (ask) => readOne(ask, `${review}/evidence`, evidenceId),
    },
    'expected-position': {
      by: 'lowri',
      method: 'PUT',
      address: `${cell}/expected-position`,
      body: position,
      read: async (ask) => (await readCell(ask)).expectedPosition,
    },
    'proposed-position': {
      by: 'nia',
      method: 'PUT',
      address: `${cell}/proposed-position`,
      body: position,
      read: async (ask) => (await readCell(ask)).proposedPosition,
    },
    person: {
      by: 'ada',
      method: 'PATCH',
      address: `/api/people/${personId}`,
      body: (word) => ({ name: word }),
      read: (ask) => readOne(ask, '/api/people', personId),
    },
    region: {
      by: 'ada',
      method: 'PATCH',
      address: '/api/regions/east',
      body: (word) => ({ name: { en: word, cy: 'Dwyrain' } }),
      read: (ask) => readOne(ask, '/api/regions', 'east'),
    },
    round: {
      by: 'ada',
      method: 'PATCH',
      address: '/api/rounds/other',
      body: (word) => ({ title: { en: word, cy: 'Rownd' } }),
      read: async (ask) => {
        const {
          titles: title,
          positionAt,
          version,
        } = (await ask('GET', '/api/rounds/other')).json()
        return { title, positionAt, version }
      },
    },
  }
  const made: Record<Kind, object> = {
    draft: changes.draft.body('first'),
    source: changes.source.body('first'),
    evidence: changes.evidence.body('first'),
    'expected-position': position('first'),
    'proposed-position': position('first'),
    person: { ...person, name: 'first', email },
    region: { name: { en: 'first', cy: 'Dwyrain' } },
    round: {
      title: { en: 'first', cy: 'Rownd' },
      positionAt: '2026-03',
      framework: 'small',
      regions: ['north'],
    },
  }
  for (const kind of kinds) {
    const { by, address } = changes[kind]
    expectOk(await toolkit.as(by)('PUT', address, made[kind], create))
  }
  return changes
}

describe.each(databaseKinds)('changes on %s', (databaseKind) => {
  let toolkit: Toolkit
  let scene: Scene
  let changes: Record<Kind, Change>
  beforeAll(async () => {
    toolkit = await startToolkit(databaseKind)
    scene = await setScene(toolkit, 'sealed-judgement')
    changes = await describeChanges(toolkit, scene)
  })
  afterAll(() => toolkit.close())

  describe.each(kinds)('of a %s', (kind) => {
    const send = (word: string, headers: Record<string, string>) => {
      const { by, method, address, body } = changes[kind]
      return toolkit.as(by)(method, address, body(word), headers)
    }
    const read = () => changes[kind].read(toolkit.as(changes[kind].by))

    it('say against which version, or nothing is changed', async () => {
      const before = await read()
      for (const headers of [{}, { 'if-match': '*' }, { 'if-match': String(before.version) }]) {
        const refused = await send('unversioned', headers as Record<string, string>)
        expect([refused.statusCode, refused.json().error.code]).toEqual([
          428,
          'precondition-required',
        ])
      }
      expect(await read()).toEqual(before)
    })

    it('against the version that it has give it the next', async () => {
      const { version } = await read()
      const answer = expectOk(await send('second', change(version)))
      expect(answer.json().version).toBe(version + 1)
      const after = await read()
      expect(after.version).toBe(version + 1)
      expect(JSON.stringify(after)).toContain('second')
    })

    it('against another version are told the current state, and nothing is lost', async () => {
      const before = await read()
      for (const stale of [before.version - 1, before.version + 1, 0, 99_999_999_999]) {
        const refused = await send('stale', change(stale))
        expect([stale, refused.statusCode, refused.json().error.code]).toEqual([
          stale,
          412,
          'changed-meanwhile',
        ])
        expect(refused.json().error.details.current).toMatchObject(before)
      }
      expect(await read()).toEqual(before)
    })

    it('that arrive ten times at once against one version are made once', async () => {
      const { version } = await read()
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => send(`racer-${index}.`, change(version))),
      )
      const winners = answers.flatMap(({ statusCode }, index) =>
        statusCode === 200 ? [index] : [],
      )
      expect(winners).toHaveLength(1)
      expect(answers.filter(({ statusCode }) => statusCode === 412)).toHaveLength(9)
      const after = await read()
      expect(after.version).toBe(version + 1)
      expect(JSON.stringify(after)).toContain(`racer-${winners[0]}.`)
    })
  })

  it.each(['draft', 'expected-position', 'proposed-position'] as const)(
    'that begin a second %s are told of the first',
    async (kind) => {
      const { by, address, body, read } = changes[kind]
      const before = await read(toolkit.as(by))
      const refused = await toolkit.as(by)('PUT', address, body('again'), create)
      expect(refused.statusCode).toBe(412)
      expect(refused.json().error.details.current).toMatchObject(before)
      expect(await read(toolkit.as(by))).toEqual(before)
    },
  )

  it('of a review’s stage are told the current stage', async () => {
    const lowri = toolkit.as('lowri')
    const { reviews } = await scene.round('lowri')
    const { id = '', version = 0 } = reviews[0] ?? {}
    const refused = await lowri(
      'PUT',
      `/api/reviews/${id}/stage`,
      { to: 'feedback' },
      change(version - 1),
    )
    expect(refused.statusCode).toBe(412)
    expect(refused.json().error.details.current).toEqual({ stage: 'sealed-judgement', version })
  })

  it.each(['source', 'evidence', 'person', 'region', 'round'] as const)(
    'of a %s that does not exist find nothing',
    async (kind) => {
      const { by, method, address, body } = changes[kind]
      const nowhere = address.replace(
        /[^/]+$/,
        kind === 'region' || kind === 'round' ? 'nowhere' : randomUUID(),
      )
      const answer = await toolkit.as(by)(method, nowhere, body('lost'), change(1))
      expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'not-found'])
    },
  )
})
