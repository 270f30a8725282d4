import type { Db } from '../../db/database.ts'
import type { RoundRecord } from '../rounds/repository.ts'
import { isCompared } from './drawable.ts'
import { listPairs, listSittings } from './repository.ts'

/** A sitting that its judge has not handed in: how far it has come. */
export interface OpenSitting {
  readonly personId: string
  readonly chosen: number
  readonly pairs: number
}

/** The sittings of a round that are not handed in. */
export async function listNotHandedIn(
  db: Db,
  { id: roundId }: Pick<RoundRecord, 'id'>,
): Promise<OpenSitting[]> {
  const sittings = await listSittings(db, { roundId })
  const open = sittings.filter(({ handedInAt }) => handedInAt === null)
  const pairs = await listPairs(
    db,
    open.map(({ id }) => id),
  )
  return open.flatMap(({ id, personId }) => {
    const own = pairs.filter(({ sittingId }) => sittingId === id)
    const chosen = own.filter(isCompared).length
    return personId === null ? [] : [{ personId, chosen, pairs: own.length }]
  })
}
