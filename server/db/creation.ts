import { createHash } from 'node:crypto'
import { AppError, SomeoneElsesError } from '../errors.ts'
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
  const bodyHash = createHash('sha256').update(id).update(JSON.stringify(body)).digest('hex')
  const inserted = await trx
    .insertInto('creation')
    .values({ id, kind, person_id: personId, body_hash: bodyHash })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return 'created'

  const first = await trx
    .selectFrom('creation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (first.person_id !== personId) throw new SomeoneElsesError()
  if (first.kind !== kind || first.body_hash !== bodyHash) throw new AppError('id-used')
  return 'repeated'
}
