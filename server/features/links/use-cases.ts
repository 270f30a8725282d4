import { hash } from '@node-rs/argon2'
import type { Person } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { recordAudit } from '../audit/repository.ts'
import {
  countAdministrators,
  findAccount,
  insertAccount,
  setPasswordHash,
} from '../people/repository.ts'
import { countAttempt } from '../sessions/attempts.ts'
import { deleteSessionsOf } from '../sessions/repository.ts'
import {
  deleteUnusedLinks,
  deleteUnusedLinksOf,
  findOpenLink,
  insertLink,
  type Link,
  useLink,
} from './repository.ts'

const attemptsAnAddress = 30

/** What a link is for. @throws AppError link-expired */
export async function readLink(deps: Deps, secret: string, address: string): Promise<Link> {
  await countAttempt(deps.db, `link:${address}`, attemptsAnAddress, deps.now())
  const link = await findOpenLink(deps.db, secret, deps.now())
  if (!link) throw new AppError('link-expired')
  return link
}

export interface LinkUse {
  readonly password: string
  readonly name?: string | undefined
  readonly email?: string | undefined
}

/**
 * Sets the password that a link is for, ends older sessions and other links, and gives the person
 * to sign in.
 * @throws AppError link-expired, also for a first administrator where there is one by now
 */
export async function takeUpLink(
  deps: Deps,
  secret: string,
  input: LinkUse,
  address: string,
): Promise<Person> {
  await readLink(deps, secret, address)
  const passwordHash = await hash(input.password)
  return deps.db.transaction().execute(async (trx) => {
    const link = await findOpenLink(trx, secret, deps.now())
    if (!link || !(await useLink(trx, secret, deps.now()))) throw new AppError('link-expired')
    const id = link.personId ?? deps.ids.ordered()
    if (link.personId === null) {
      if ((await countAdministrators(trx)) > 0) throw new AppError('link-expired')
      const { name, email } = requireIdentity(input)
      const at = deps.now().toISOString()
      await insertAccount(trx, {
        id,
        name,
        email,
        role: 'administrator',
        language: 'en',
        regions: [],
        at,
      })
    }
    await setPasswordHash(trx, id, passwordHash)
    await deleteSessionsOf(trx, id)
    await deleteUnusedLinksOf(trx, id)
    const account = await findAccount(trx, id)
    if (!account || account.disabled) throw new AppError('link-expired')
    await recordAudit(deps, trx, account, { action: 'person.password', subject: id })
    return account
  })
}

/**
 * A link for the first administrator, where there is none yet; it takes the place of any that was
 * made before and not used. Null where there is an administrator.
 */
export async function issueFirstAdministratorLink(deps: Deps): Promise<string | null> {
  if ((await countAdministrators(deps.db)) > 0) return null
  const secret = deps.ids.secret()
  const expiresAt = new Date(deps.now().getTime() + 24 * 60 * 60 * 1000).toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await deleteUnusedLinks(trx, 'first-administrator')
    await insertLink(trx, { secret, kind: 'first-administrator', personId: null, expiresAt })
  })
  return `${deps.config.publicUrl?.origin ?? ''}/link/${secret}`
}

function requireIdentity({ name, email }: LinkUse): { name: string; email: string } {
  if (!name) throw new AppError('invalid-input', { path: 'name', values: { what: 'name' } })
  if (!email) throw new AppError('invalid-input', { path: 'email', values: { what: 'email' } })
  return { name, email }
}
