import type { Person } from '../../actor.ts'
import type { Token } from '../../contract/accounts.ts'
import { claimId } from '../../db/creation.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { recordAudit } from '../audit/repository.ts'
import { findPersonOfToken } from '../sessions/repository.ts'
import { deleteToken, insertToken, listTokens } from './repository.ts'

export function listOwnTokens({ db }: Deps, actor: Person): Promise<Token[]> {
  return listTokens(db, actor.id)
}

/**
 * Makes a personal token for scripts. Only its hash is kept, so a repeat of the same creation
 * answers without the secret.
 */
export async function createToken(
  deps: Deps,
  actor: Person,
  id: string,
  input: { name: string },
): Promise<Token & { secret: string | null }> {
  return deps.db.transaction().execute(async (trx) => {
    const claim = await claimId(trx, { id, kind: 'token', personId: actor.id, body: input })
    if (claim === 'repeated') {
      const token = (await listTokens(trx, actor.id)).find((one) => one.id === id)
      if (!token) throw new AppError('id-used')
      return { ...token, secret: null }
    }
    const secret = deps.ids.secret()
    const at = deps.now().toISOString()
    await insertToken(trx, { id, personId: actor.id, name: input.name, secret, at })
    await recordAudit(deps, trx, actor, { action: 'token.create', subject: id })
    return { id, name: input.name, createdAt: at, secret }
  })
}

export async function revokeToken(deps: Deps, actor: Person, id: string): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    if (!(await deleteToken(trx, actor.id, id))) throw new AppError('not-found')
    await recordAudit(deps, trx, actor, { action: 'token.revoke', subject: id })
  })
}

/** The person whose personal token this is, with all their rights, or null. */
export function findPersonByToken({ db }: Deps, secret: string): Promise<Person | null> {
  return findPersonOfToken(db, secret)
}
