import { readFileSync } from 'node:fs'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../../server/app.ts'
import type { Framework } from '../../server/contract/framework.ts'
import type { DatabaseLocation } from '../../server/db/open.ts'
import type { Deps } from '../../server/deps.ts'
import { parseFramework } from '../../server/features/frameworks/files.ts'
import { createFrameworkShelf } from '../../server/features/frameworks/shelf.ts'
import { storeFrameworks } from '../../server/features/frameworks/use-cases.ts'
import { createRoundShelf } from '../../server/features/reviews/held-rounds.ts'
import { insertToken } from '../../server/features/tokens/repository.ts'
import { createAnswerShelf } from '../../server/held-answer.ts'
import { ids } from '../../server/ids.ts'
import { createHub } from '../../server/live/hub.ts'
import type { LogSettings } from '../../server/log.ts'
import { createStatistics } from '../../server/statistics/pool.ts'
import { createTestDatabase, type TestDatabaseKind } from './databases.ts'
import { insertPeople, type PersonKey, people } from './people.ts'

/** A framework of two aspects, three judgements and five levels: nothing may know twelve or four. */
export const smallFramework: Framework = parseFramework(
  'small.yaml',
  readFileSync(new URL('small-framework.yaml', import.meta.url), 'utf8'),
)

/** The real server on a real database, with a clock that the test sets, and people who ask it. */
export interface Toolkit {
  readonly app: FastifyInstance
  readonly deps: Deps
  readonly clock: { now: Date }
  /** Where its database is, for other servers of it. */
  readonly location: DatabaseLocation
  /** Asks as one of the people, or as nobody. */
  readonly as: (person: PersonKey | null) => Ask
  /** Asks another server of the same database in the same way. */
  readonly asOf: (app: FastifyInstance, person: PersonKey | null) => Ask
  readonly close: () => Promise<void>
}

export type Ask = (
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<LightMyRequestResponse>

export interface ToolkitOptions {
  readonly trial?: boolean
  readonly publicUrl?: string
  readonly contactEmail?: string
  readonly trialPassphrase?: string
  readonly phoneOrigin?: string
  readonly clientFolder?: string
  readonly trustProxy?: boolean
  /** Where the log goes; without it there is none. */
  readonly log?: LogSettings
}

/** A toolkit with the small framework and the people of the tests. */
export async function startToolkit(
  kind: TestDatabaseKind,
  options: ToolkitOptions = {},
): Promise<Toolkit> {
  const toolkit = await startEmptyToolkit(kind, options)
  const { db } = toolkit.deps
  await storeFrameworks(db, [smallFramework])
  await insertPeople(db)
  for (const key of Object.keys(people) as PersonKey[]) {
    const at = toolkit.clock.now.toISOString()
    const token = { id: ids.ordered(), name: key, secret: tokenOf(key), at }
    await insertToken(db, { ...token, personId: people[key].id })
  }
  return toolkit
}

/** A toolkit on a migrated database without anything in it. */
export async function startEmptyToolkit(
  kind: TestDatabaseKind,
  { trial = true, trustProxy = false, log, ...options }: ToolkitOptions = {},
): Promise<Toolkit> {
  const { publicUrl, trialPassphrase, phoneOrigin, clientFolder, contactEmail } = options
  const database = await createTestDatabase(kind, 'migrated')
  const clock = { now: new Date('2026-03-02T09:00:00.000Z') }
  const deps: Deps = {
    db: database.db,
    databaseKind: database.kind,
    now: () => clock.now,
    ids,
    frameworks: createFrameworkShelf(),
    rounds: createRoundShelf(),
    answers: createAnswerShelf(),
    live: createHub(database.db),
    statistics: createStatistics(),
    config: {
      trial,
      publicUrl: publicUrl ? new URL(publicUrl) : null,
      contactEmail: contactEmail ?? null,
    },
    trialPassphrase: trialPassphrase ?? null,
    phoneOrigin: phoneOrigin ?? null,
    version: '0.0.0-test',
  }
  const app = await buildApp(deps, {
    hostNames: ['localhost', '127.0.0.1'],
    clientFolder: clientFolder ?? '/nonexistent',
    trustProxy,
    logger: log ?? false,
  })
  const host = publicUrl ? new URL(publicUrl).host : 'localhost'
  return {
    app,
    deps,
    clock,
    location: database.location,
    as: (person) => ask(app, person, host),
    asOf: (other, person) => ask(other, person, host),
    close: async () => {
      await app.close()
      await database.remove()
    },
  }
}

/** What a creation says. */
export const create = { 'if-none-match': '*' } as const

/** What a change of a version says. */
export function change(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` }
}

function ask(app: FastifyInstance, person: PersonKey | null, host: string): Ask {
  return (method, url, body, headers = {}) => {
    const options: InjectOptions = {
      method,
      url,
      headers: { host, ...(person && { authorization: `Bearer ${tokenOf(person)}` }), ...headers },
    }
    if (body !== undefined) options.payload = body as object
    return app.inject(options)
  }
}

/** The personal token by which one of the people asks. */
export function tokenOf(person: PersonKey): string {
  return `token-of-${person}-that-is-long-enough`
}
