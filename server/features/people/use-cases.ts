import type { Person } from '../../actor.ts'
import type { IssuedLink, PersonChange, Person as PersonView } from '../../contract/accounts.ts'
import type { Role } from '../../core/permissions.ts'
import { claimId } from '../../db/creation.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requireAnywhere } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { insertLink } from '../links/repository.ts'
import { deleteSessionsOf } from '../sessions/repository.ts'
import {
  type Account,
  countAdministrators,
  findAccount,
  insertAccount,
  listAccounts,
  updateAccount,
} from './repository.ts'

/** Everybody with an account; email addresses for administrators alone. */
export async function listPeople({ db }: Deps, actor: Person): Promise<PersonView[]> {
  requireAnywhere(actor, 'registers.read')
  const accounts = await listAccounts(db)
  return accounts.map((account) => toView(account, actor))
}

export interface NewPersonInput {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Person['language']
  readonly regions: readonly string[]
}

export async function createPerson(
  deps: Deps,
  actor: Person,
  id: string,
  input: NewPersonInput,
): Promise<{ id: string; version: number }> {
  requireAnywhere(actor, 'people.write')
  requireRegions(input.role, input.regions)
  await deps.db.transaction().execute(async (trx) => {
    const claim = await claimId(trx, { id, kind: 'person', personId: actor.id, body: input })
    if (claim === 'repeated') return
    await insertAccount(trx, { id, ...input, at: deps.now().toISOString() })
    await recordAudit(deps, trx, actor, { action: 'person.create', subject: id })
  })
  return { id, version: 1 }
}

/** Changes an account; disabling it ends its sessions. */
export async function changePerson(
  deps: Deps,
  actor: Person,
  id: string,
  version: number,
  changes: PersonChange,
): Promise<{ version: number }> {
  requireAnywhere(actor, 'people.write')
  return deps.db.transaction().execute(async (trx) => {
    const account = await findAccount(trx, id)
    if (!account) throw new AppError('not-found')
    requireRegions(changes.role ?? account.role, changes.regions ?? account.regions)
    const given = Object.fromEntries(
      Object.entries(changes).filter(([, value]) => value !== undefined),
    )
    if (!(await updateAccount(trx, id, version, given))) {
      throw new AppError('changed-meanwhile', { details: { current: toView(account, actor) } })
    }
    if ((await countAdministrators(trx)) === 0) throw new AppError('last-administrator')
    if (changes.disabled) await deleteSessionsOf(trx, id)
    await recordAudit(deps, trx, actor, {
      action: 'person.change',
      subject: id,
      fields: Object.keys(given),
    })
    return { version: version + 1 }
  })
}

const linkDays = { invitation: 7, 'password-reset': 1 } as const

/** Makes a one-time link for somebody's first password, or for a new one. */
export async function issueLink(
  deps: Deps,
  actor: Person,
  id: string,
  kind: 'invitation' | 'password-reset',
): Promise<IssuedLink> {
  requireAnywhere(actor, 'people.write')
  const secret = deps.ids.secret()
  const expires = new Date(deps.now().getTime() + linkDays[kind] * 24 * 60 * 60 * 1000)
  const expiresAt = expires.toISOString()
  await deps.db.transaction().execute(async (trx) => {
    if (!(await findAccount(trx, id))) throw new AppError('not-found')
    await insertLink(trx, { secret, kind, personId: id, expiresAt })
    await recordAudit(deps, trx, actor, { action: 'person.link', subject: id, fields: [kind] })
  })
  return { kind, expiresAt, url: `${deps.config.publicUrl?.origin ?? ''}/link/${secret}` }
}

function requireRegions(role: Role, regions: readonly string[]): void {
  if (role === 'consortium-lead' && regions.length === 0) {
    throw new AppError('no-regions', { path: 'regions' })
  }
}

function toView(account: Account, viewer: Person): PersonView {
  const { id, name, email, role, language, regions, disabled, active, version } = account
  return {
    id,
    name,
    email: viewer.role === 'administrator' ? email : null,
    role,
    language,
    regions: [...regions],
    disabled,
    active,
    version,
  }
}
