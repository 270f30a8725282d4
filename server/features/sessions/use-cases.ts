import { hash, verify } from '@node-rs/argon2'
import { type Actor, type Person, toUser } from '../../actor.ts'
import type { Session } from '../../contract/accounts.ts'
import type { Role } from '../../core/permissions.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { recordAudit } from '../audit/repository.ts'
import {
  type Account,
  bufferSecretOf,
  findAccount,
  findAccountByRole,
  findCredentials,
} from '../people/repository.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'

const attemptsAnAccount = 10
const attemptsAnAddress = 100

/** Signs in with an email address and a password. Attempts are counted before anything is looked up. */
export async function signInWithPassword(
  deps: Deps,
  input: { email: string; password: string },
  address: string,
): Promise<Account> {
  const { db, now } = deps
  await countAttempt(db, `address:${address}`, attemptsAnAddress, now())
  const account = `account:${input.email.toLowerCase()}`
  await countAttempt(db, account, attemptsAnAccount, now())
  const credentials = await findCredentials(db, input.email)
  const right = await verify(credentials?.passwordHash ?? (await decoy), input.password)
  if (!credentials?.passwordHash || !right || credentials.disabled) {
    throw new AppError('wrong-credentials')
  }
  await forgetAttempts(db, account)
  return signedIn(deps, await findAccount(db, credentials.id))
}

/** Signs in as one of the trial's people by role; trials alone have them. */
export async function signInByRole(
  deps: Deps,
  input: {
    role: Role
    region?: string | undefined
    place?: number | undefined
    passphrase?: string | undefined
  },
  address: string,
): Promise<Account> {
  const { db, now, config, trialPassphrase } = deps
  if (!config.trial) throw new AppError('no-trial')
  if (trialPassphrase !== null && input.passphrase !== trialPassphrase) {
    await countAttempt(db, `passphrase:${address}`, attemptsAnAccount, now())
    throw new AppError('wrong-passphrase', { path: 'passphrase' })
  }
  const { role, region, place = 1 } = input
  return signedIn(deps, await findAccountByRole(db, role, { region, place }))
}

/** Who asks, whether this is a trial, and what their browser needs to keep unsaved words. */
export async function describeSession(
  { db, config, ids, trialPassphrase, phoneOrigin }: Deps,
  actor: Actor,
  byCookie: boolean,
): Promise<Session> {
  const { trial, contactEmail: contact } = config
  const installation = {
    trial,
    contact,
    ...(trialPassphrase !== null && { asksPassphrase: true as const }),
    ...(phoneOrigin !== null && { phoneOrigin }),
  }
  if (actor.id === null) return { user: null, ...installation }
  const user = toUser(actor as Person)
  const bufferSecret = byCookie ? await bufferSecretOf(db, actor.id, ids.secret()) : null
  return { user, ...installation, ...(bufferSecret !== null && { bufferSecret }) }
}

/** A hash that no password matches, so that an unknown address takes as long as a known one. */
const decoy = hash('no password')

async function signedIn(deps: Deps, account: Account | null): Promise<Account> {
  if (!account) throw new AppError('wrong-credentials')
  await recordAudit(deps, deps.db, account, { action: 'session.start', subject: account.id })
  return account
}
