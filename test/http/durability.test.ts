import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Evidence } from '../../server/contract/evidence.ts'
import type { Round } from '../../server/contract/rounds.ts'
import { type DatabaseLocation, openDatabase } from '../../server/db/open.ts'
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts'
import { freePort } from '../support/free-port.ts'

const root = resolve(import.meta.dirname, '../..')
const main = join('dist', 'server', 'main.js')
const practiceRound = '2013-11-practice'
const clients = 8
const writesBeforeKill = process.env.LONG === '1' ? 2000 : 200

/** The built server as `npm start` runs it, in a process of its own. */
interface Server {
  readonly ask: (method: string, path: string, body?: object, headers?: object) => Promise<Response>
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** Every process that was started, so that none outlives a test that fails half-way. */
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

async function startServer(location: DatabaseLocation): Promise<Server> {
  const port = await freePort()
  const database =
    'file' in location ? { DATABASE_FILE: location.file } : { DATABASE_URL: location.url }
  const env = { PATH: process.env.PATH, TRIAL: '1', PORT: String(port), ...database }
  const child = spawn(process.execPath, [main], { cwd: root, env, stdio: 'pipe' })
  children.push(child)
  const origin = `http://127.0.0.1:${port}`
  await answers(child, origin)
  const json = { 'content-type': 'application/json' }
  const session = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ role: 'reviewer' }),
  })
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    ask: (method, path, body, headers) =>
      fetch(`${origin}/api${path}`, {
        method,
        headers: { ...(body && json), cookie, ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    end: async (signal) => {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

/** Waits until the server says where it answers; fails with what it said where it ends instead. */
async function answers(child: ChildProcess, origin: string): Promise<void> {
  let said = ''
  await new Promise<void>((done, fail) => {
    const listen = (text: Buffer) => {
      said += text
      if (said.includes(origin)) done()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => fail(new Error(`The server ended: ${said}`)))
  })
}

interface Write {
  readonly kind: 'evidence' | 'draft'
  readonly path: string
  readonly id: string
  readonly version: number
  readonly body: object
  acknowledged: boolean
}

/** What every client writes to: its own judgement, in one of the regions. */
interface Place {
  readonly reviewId: string
  readonly region: string
  readonly judgement: string
  readonly sourceId: string
}

const blank = { level: null, reason: '', ground: null, confidence: null, language: 'en' }

function describeWrite(place: Place, client: number, number: number): Write {
  const { reviewId, judgement, sourceId } = place
  const text = `Client ${client}, write ${number}: ${'tŷ, ysgol, gŵyl '.repeat(100)}end`
  const version = Math.ceil(number / 2)
  if (number % 2 === 1) {
    const path = `/reviews/${reviewId}/judgements/${judgement}/draft`
    const body = { ...blank, strength: text, challenge: '', priority: '', evidence: [] }
    return { kind: 'draft', path, id: `${client}`, version, body, acknowledged: false }
  }
  const id = randomUUID()
  const links = [{ judgement, kind: 'strength', polarity: 'supports' }]
  const body = { source: sourceId, excerpt: text, language: 'en', rendering: 'verbatim', links }
  const path = `/reviews/${reviewId}/evidence/${id}`
  return { kind: 'evidence', path, id, version: 1, body, acknowledged: false }
}

const send = (server: Server, { path, body, version }: Write) =>
  server.ask(
    'PUT',
    path,
    body,
    version === 1 ? { 'if-none-match': '*' } : { 'if-match': `"${version - 1}"` },
  )

/** Writes as fast as answers come, until there are none any more. */
async function writeUntilTheEnd(
  server: Server,
  place: Place,
  client: number,
  writes: Write[],
  acknowledged: () => void,
): Promise<void> {
  for (let number = 1; ; number++) {
    const write = describeWrite(place, client, number)
    writes.push(write)
    const answer = await send(server, write).catch(() => null)
    if (answer === null) return
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    write.acknowledged = true
    acknowledged()
  }
}

/** Lets all clients write at once, and kills the server in the middle of it. */
async function writeAndKill(server: Server, places: readonly Place[]): Promise<Write[]> {
  const writes: Write[] = []
  let answered = 0
  let killed: Promise<void> | null = null
  const count = () => {
    answered += 1
    if (answered === writesBeforeKill) killed = server.end('SIGKILL')
  }
  await Promise.all(
    places.map((place, client) => writeUntilTheEnd(server, place, client, writes, count)),
  )
  await killed
  return writes
}

async function findPlaces(server: Server): Promise<Place[]> {
  const round: Round = await (await server.ask('GET', `/rounds/${practiceRound}`)).json()
  const matrix = await (await server.ask('GET', `/rounds/${practiceRound}/matrix`)).json()
  const source = { title: 'Notes', kind: 'document', organisation: 'school', language: 'cy' }
  const places: Place[] = []
  for (let client = 0; client < clients; client++) {
    const review = round.reviews[client % round.reviews.length]
    if (!review) throw new Error('the practice round has reviews')
    const sourceId = randomUUID()
    const path = `/reviews/${review.id}/sources/${sourceId}`
    await server.ask('PUT', path, source, { 'if-none-match': '*' })
    const judgement: string = matrix.judgements[client].code
    places.push({ reviewId: review.id, region: review.region.id, judgement, sourceId })
  }
  return places
}

async function readEvidence(server: Server, places: readonly Place[]): Promise<Evidence[]> {
  const reviews = [...new Set(places.map(({ reviewId }) => reviewId))]
  const lists = reviews.map(async (id) =>
    (await server.ask('GET', `/reviews/${id}/evidence`)).json(),
  )
  return (await Promise.all(lists)).flat()
}

/** How often each piece of evidence stands in the tables that tell of it. */
async function countTraces(location: DatabaseLocation, writes: readonly Write[]) {
  const { db } = openDatabase(location)
  const ids = new Set(writes.map(({ id }) => id))
  const versions = await db.selectFrom('evidence_version').select('evidence_id as id').execute()
  const links = await db.selectFrom('evidence_link').select('evidence_id as id').execute()
  const audit = await db.selectFrom('audit').select('subject_id as id').execute()
  const creations = await db.selectFrom('creation').select('id').execute()
  await db.destroy()
  const tables = [versions, links, audit, creations]
  return tables.map((rows) => rows.filter(({ id }) => id !== null && ids.has(id)).length)
}

beforeAll(() => {
  if (existsSync(join(root, main))) return
  execFileSync('npx', ['tsc', '-b', 'server'], { cwd: root, stdio: 'inherit' })
}, 120_000)

describe.each(databaseKinds)('writes when the server is killed, on %s', (kind) => {
  let database: TestDatabase
  let server: Server
  let places: Place[]
  let writes: Write[]
  let evidence: Write[]
  beforeAll(async () => {
    database = await createTestDatabase(kind)
    await database.db.destroy()
    const killed = await startServer(database.location)
    places = await findPlaces(killed)
    writes = await writeAndKill(killed, places)
    evidence = writes.filter((write) => write.kind === 'evidence')
    server = await startServer(database.location)
  }, 180_000)
  afterAll(async () => {
    await server.end('SIGTERM')
    await database.remove()
  })

  it('were under way for every client', () => {
    expect(writes.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThanOrEqual(
      writesBeforeKill,
    )
    expect(writes.filter(({ acknowledged }) => !acknowledged)).toHaveLength(clients)
  })

  it('of evidence are there whole if they were answered, and else whole or not at all', async () => {
    const stored = new Map((await readEvidence(server, places)).map((one) => [one.id, one]))
    for (const { id, body, acknowledged } of evidence) {
      const found = stored.get(id)
      if (acknowledged || found) expect(found).toEqual({ id, version: 1, released: false, ...body })
    }
  })

  it('of drafts are there in the last answered version, or in the one that was under way', async () => {
    for (const [client, { region, judgement }] of places.entries()) {
      const drafts = writes.filter(({ kind, id }) => kind === 'draft' && id === String(client))
      const last = drafts.filter(({ acknowledged }) => acknowledged).at(-1)
      const path = `/rounds/${practiceRound}/cells/${region}/${judgement}`
      const { own } = await (await server.ask('GET', path)).json()
      const version = own.draft?.version ?? 0
      expect(version).toBeGreaterThanOrEqual(last?.version ?? 0)
      expect(own.draft?.content).toEqual(drafts.find((one) => one.version === version)?.body)
    }
  })

  it('are made by a repeat of the same requests, and nothing is doubled', async () => {
    const before = await readEvidence(server, places)
    for (const write of [...evidence, ...evidence]) {
      const answer = await send(server, write)
      expect([answer.status, await answer.json()]).toEqual([201, { id: write.id, version: 1 }])
    }
    const after = await readEvidence(server, places)
    const unanswered = evidence.filter(({ id }) => !before.some((one) => one.id === id))
    expect(after.length).toBe(before.length + unanswered.length)
    expect(unanswered.every(({ acknowledged }) => !acknowledged)).toBe(true)
    const once = evidence.length
    expect(await countTraces(database.location, evidence)).toEqual([once, once, once, once])
  })

  it('of drafts that are repeated are kept, or told that they have been', async () => {
    for (const write of writes.filter(
      ({ kind, acknowledged }) => kind === 'draft' && !acknowledged,
    )) {
      const answer = await send(server, write)
      const { content, error } = await answer.json()
      expect(answer.status).toBe(200)
      expect(content ?? error.details.current.content).toEqual(write.body)
    }
  })
})
