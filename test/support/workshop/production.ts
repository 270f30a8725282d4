import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseLocation } from '../../../server/db/open.ts'
import { freePort } from '../free-port.ts'

const root = resolve(import.meta.dirname, '../../..')
const main = join('dist', 'server', 'main.js')

/** A server in production as a process of its own, which can be killed and started again. */
export interface Production {
  readonly port: number
  /** Ends it without a chance to finish anything. */
  readonly kill: () => Promise<void>
  /** Starts it where it stood; done once it answers. */
  readonly start: () => Promise<void>
}

/** Builds the server where it has not been. */
export function buildServer(): void {
  if (existsSync(join(root, main))) return
  execFileSync('npx', ['tsc', '-b', 'server'], { cwd: root, stdio: 'inherit' })
}

/** Starts the built server on a database, for people who come by a public address. */
export async function startProduction(
  location: DatabaseLocation,
  publicUrl: string,
): Promise<Production> {
  const port = await freePort()
  const database =
    'file' in location ? { DATABASE_FILE: location.file } : { DATABASE_URL: location.url }
  const env = {
    PATH: process.env.PATH,
    PUBLIC_URL: publicUrl,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    ...database,
  }
  let child: ChildProcess | null = null

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [main], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child = started
    while (!(await answers(port))) {
      if (started.exitCode !== null) throw new Error('the server ended before it answered')
      await pause(20)
    }
  }

  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  await start()
  return { port, kill, start }
}

/** Any answer counts, also the refusal of a name that is not the public address's. */
function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/health`).then(
    () => true,
    () => false,
  )
}
