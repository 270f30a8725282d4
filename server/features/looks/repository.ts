import type { Look } from '../../core/visits.ts'
import type { Db } from '../../db/database.ts'

export async function findLook(db: Db, personId: string, roundId: string): Promise<Look | null> {
  const row = await db
    .selectFrom('last_look')
    .select(['at', 'before'])
    .where('person_id', '=', personId)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return row ?? null
}

export async function saveLook(
  db: Db,
  personId: string,
  roundId: string,
  look: Look,
): Promise<void> {
  await db
    .insertInto('last_look')
    .values({ person_id: personId, round_id: roundId, ...look })
    .onConflict((conflict) => conflict.columns(['person_id', 'round_id']).doUpdateSet({ ...look }))
    .execute()
}
