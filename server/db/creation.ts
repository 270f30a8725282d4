import { hash } from 'node:crypto'
import { AppError, SomeoneElsesError } from '../errors.ts'
import { compiled } from './compiled.ts'
import type { Trx } from './database.ts'

export interface Creation {
  readonly id: string
  readonly kind: string
  readonly personId: string
  /** What was sent, as parsed. */
  readonly body: unknown
}

/**
 * Claims a client's id for a creation, in the transaction that creates. A repeat by the same person
 * with the same body is `repeated`, and gets the answer of the first.
 * @throws AppError id-used where the same person used the id for something else
 * @throws SomeoneElsesError where somebody else used it
 */
export async function claimId(trx: Trx, creation: Creation): Promise<'created' | 'repeated'> {
  const { id, kind, personId, body } = creation
  const bodyHash = hash('sha256', id + JSON.stringify(body))
  const { numAffectedRows } = await claim(trx, { id, kind, personId, bodyHash })
  if (numAffectedRows === 1n) return 'created'

  const first = await trx
    .selectFrom('creation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (first.person_id !== personId) throw new SomeoneElsesError()
  if (first.kind !== kind || first.body_hash !== bodyHash) throw new AppError('id-used')
  return 'repeated'
}

interface Claim {
  readonly id: string
  readonly kind: string
  readonly personId: string
  readonly bodyHash: string
}

const claim = compiled((db, { id, kind, personId, bodyHash }: Claim) =>
  db
    .insertInto('creation')
    .values({ id, kind, person_id: personId, body_hash: bodyHash })
    .onConflict((conflict) => conflict.column('id').doNothing()),
)
