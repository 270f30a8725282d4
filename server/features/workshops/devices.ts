import type { Db, Trx } from '../../db/database.ts'

/** Lets a device be known as a participant, by the hash of its secret. */
export async function insertDevice(
  trx: Trx,
  participantId: string,
  secretHash: string,
): Promise<void> {
  await trx
    .insertInto('participant_device')
    .values({ participant_id: participantId, secret_hash: secretHash })
    .execute()
}

/** Puts a pass in the place of any that the participant made before. */
export async function replacePass(
  trx: Trx,
  participantId: string,
  pass: { readonly hash: string; readonly expiresAt: string },
): Promise<void> {
  await trx.deleteFrom('participant_pass').where('participant_id', '=', participantId).execute()
  await trx
    .insertInto('participant_pass')
    .values({ participant_id: participantId, hash: pass.hash, expires_at: pass.expiresAt })
    .execute()
}

/** Uses a pass up; gives whose it was, or null where there is none that still holds. */
export async function takePass(trx: Trx, hash: string, now: string): Promise<string | null> {
  const taken = await trx
    .deleteFrom('participant_pass')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .returning('participant_id')
    .executeTakeFirst()
  return taken?.participant_id ?? null
}

/** Forgets every device of a workshop's participants. */
export async function forgetDevices(trx: Trx, workshopId: string): Promise<void> {
  await trx
    .deleteFrom('participant_device')
    .where('participant_id', 'in', (inside) =>
      inside
        .selectFrom('participant')
        .select('participant.id')
        .where('participant.workshop_id', '=', workshopId),
    )
    .execute()
}

/** How long the devices of a workshop that has ended are still known, in milliseconds. */
const longestAfterEnd = 24 * 60 * 60 * 1000

/** Forgets the devices of workshops that ended more than a day ago, and passes that have run out. */
export async function forgetOldDevices(db: Db, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - longestAfterEnd).toISOString()
  await db
    .deleteFrom('participant_device')
    .where('participant_id', 'in', (inside) =>
      inside
        .selectFrom('participant')
        .innerJoin('workshop', 'workshop.id', 'participant.workshop_id')
        .select('participant.id')
        .where('workshop.state', '=', 'ended')
        .where('workshop.ended_at', '<', limit),
    )
    .execute()
  await db.deleteFrom('participant_pass').where('expires_at', '<=', now.toISOString()).execute()
}
