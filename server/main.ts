import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { announcement } from './announcement.ts'
import { buildApp } from './app.ts'
import { closeApp } from './closing.ts'
import { ConfigError, readConfig } from './config.ts'
import { DatabaseFileError } from './db/file-fault.ts'
import { DatabaseNewerError } from './db/migrator.ts'
import { FrameworkFileError } from './features/frameworks/files.ts'
import { FrameworkVersionError } from './features/frameworks/use-cases.ts'
import { startHousekeeping } from './housekeeping.ts'
import { startNotices } from './live/notices.ts'
import { ownAddresses } from './own-addresses.ts'
import { trialHostNames } from './plugins/origin.ts'
import { startPresence } from './presence.ts'
import { prepare } from './startup.ts'

const root = process.cwd()

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const deps = await prepare(config, root, version)
  const lanAddresses = config.trialLan ? ownAddresses() : []
  const app = await buildApp(deps, {
    hostNames: trialHostNames(lanAddresses),
    clientFolder: join(root, 'dist', 'client'),
    trustProxy: config.trustProxy,
    logger: config.trial ? false : { level: config.logLevel },
  })
  const stopHousekeeping = startHousekeeping(deps, app.log)
  const stopPresence = startPresence(deps, (error) => app.log.error(error, 'presence failed'))
  const stopNotices = startNotices(config.database, deps.live, (error) =>
    app.log.error(error, 'live notices failed'),
  )
  await app.listen({ host: config.host, port: config.port })

  const stop = async (): Promise<void> => {
    stopHousekeeping()
    stopPresence()
    await stopNotices()
    await closeApp(app)
    await deps.db.destroy()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  const { port } = app.server.address() as AddressInfo
  const lines = await announcement(deps, config, { port, lanAddresses })
  process.stdout.write(`${lines.join('\n')}\n`)
}

const foreseen = [
  ConfigError,
  DatabaseFileError,
  DatabaseNewerError,
  FrameworkFileError,
  FrameworkVersionError,
]

main().catch((error: unknown) => {
  const isForeseen = foreseen.some((kind) => error instanceof kind)
  const text = error instanceof Error ? (isForeseen ? error.message : error.stack) : String(error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})
