import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** The trial as a process of its own, which can be killed and started again where it stood. */
export interface ServerProcess {
  readonly url: string
  /** Ends it without a chance to finish anything. */
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startServerProcess(): Promise<ServerProcess> {
  const built = spawnSync('npx', ['tsc', '-b', 'server'], { encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stdout)
  const folder = mkdtempSync(join(tmpdir(), 'readiness-process-'))
  const port = await freePort()
  const environment = {
    PATH: process.env.PATH,
    TRIAL: '1',
    PORT: String(port),
    DATABASE_FILE: join(folder, 'trial.sqlite'),
  }
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    const started = spawn(process.execPath, ['dist/server/main.js'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child = started
    await once(started.stdout, 'data')
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  await start()
  return {
    url: `http://127.0.0.1:${port}`,
    start,
    kill,
    close: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
