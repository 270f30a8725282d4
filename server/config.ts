import { z } from 'zod'
import type { DatabaseLocation } from './db/open.ts'

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((text) => text === '1' || text === 'true')
const port = z.coerce.number().int().min(0).max(65_535)

const environment = z.object({
  TRIAL: flag.default(false),
  TRIAL_LAN: flag.default(false),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATABASE_FILE: z.string().min(1).optional(),
  HOST: z.string().min(1).optional(),
  PORT: port.default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: flag.default(false),
  CONTACT_EMAIL: z.email().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface Config {
  readonly trial: boolean
  readonly trialLan: boolean
  readonly database: DatabaseLocation
  readonly host: string
  readonly port: number
  /** The one address that production answers to; null in a trial. */
  readonly publicUrl: URL | null
  readonly trustProxy: boolean
  /** Whom to write to about accessibility and privacy, as the statements say; null where nobody is named. */
  readonly contactEmail: string | null
  readonly logLevel: string
}

/** A setting that cannot be used; the message names each one, what is wrong, and what to do. */
export class ConfigError extends Error {}

/**
 * Reads the settings, the only place that does.
 * @throws ConfigError that names every bad setting
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(describeFaults(parsed.error))
  const settings = parsed.data
  const trial = settings.TRIAL || settings.TRIAL_LAN
  const publicUrl = settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL) : null
  if (!trial && !publicUrl) {
    throw new ConfigError(
      'PUBLIC_URL: is missing. Set it to the address that people will open, such as https://readiness.example.org',
    )
  }
  if (!trial && publicUrl?.protocol === 'https:' && !settings.TRUST_PROXY) {
    throw new ConfigError(
      'TRUST_PROXY: must be 1 where PUBLIC_URL is https, since a proxy then ends the encryption. ' +
        'Let the proxy set X-Forwarded-Proto, X-Forwarded-Host and X-Forwarded-For itself.',
    )
  }
  return {
    trial,
    trialLan: settings.TRIAL_LAN,
    database: locateDatabase(settings, trial),
    host: settings.HOST ?? (settings.TRIAL_LAN ? '0.0.0.0' : '127.0.0.1'),
    port: settings.PORT,
    publicUrl: trial ? null : publicUrl,
    trustProxy: settings.TRUST_PROXY,
    contactEmail: settings.CONTACT_EMAIL ?? null,
    logLevel: settings.LOG_LEVEL,
  }
}

/** Only the database settings, for `npm run migrate`, which serves nobody. */
export function readDatabaseConfig(
  env: Readonly<Record<string, string | undefined>>,
): DatabaseLocation {
  return readConfig({ PUBLIC_URL: 'http://localhost', ...env }).database
}

function locateDatabase(
  settings: { DATABASE_URL?: string | undefined; DATABASE_FILE?: string | undefined },
  trial: boolean,
): DatabaseLocation {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL }
  return { file: settings.DATABASE_FILE ?? (trial ? 'data/trial.sqlite' : 'data/readiness.sqlite') }
}

function describeFaults(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n')
}
