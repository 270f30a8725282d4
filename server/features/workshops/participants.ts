import type { ParticipantKind } from '../../core/workshop/participants.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Trx } from '../../db/database.ts'

export interface ParticipantRecord {
  readonly id: string
  readonly workshopId: string
  readonly number: number
  readonly label: string | null
  readonly labelShown: boolean
  readonly kind: ParticipantKind
  readonly removed: boolean
}

/** Everybody who has joined, in order, those who were removed included. */
export async function listParticipants(db: Db, workshopId: string): Promise<ParticipantRecord[]> {
  const { rows } = await participantsOfWorkshop(db, { workshopId })
  return rows.map(toRecord)
}

/** Who comes with a cookie's secret, by its hash; the removed included. */
export async function findParticipantBySecret(
  db: Db,
  workshopId: string,
  secretHash: string,
): Promise<ParticipantRecord | null> {
  const { rows } = await participantBySecret(db, { workshopId, secretHash })
  return rows[0] ? toRecord(rows[0]) : null
}

export async function findParticipant(db: Db, id: string): Promise<ParticipantRecord | null> {
  const row = await db.selectFrom('participant').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toRecord(row) : null
}

/** Adds a participant under the next number of the workshop; gives that number. */
export async function insertParticipant(
  trx: Trx,
  participant: Omit<ParticipantRecord, 'number' | 'removed'>,
): Promise<number> {
  const { last } = await trx
    .selectFrom('participant')
    .select((expression) => expression.fn.max('number').as('last'))
    .where('workshop_id', '=', participant.workshopId)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await trx
    .insertInto('participant')
    .values({
      id: participant.id,
      workshop_id: participant.workshopId,
      number,
      label: participant.label,
      label_shown: toFlag(participant.labelShown),
      kind: participant.kind,
      removed: 0,
    })
    .execute()
  return number
}

/** Removes a participant with their ballots that were not revealed; what was revealed stays. */
export async function removeParticipant(trx: Trx, id: string): Promise<void> {
  await trx
    .deleteFrom('ballot')
    .where('participant_id', '=', id)
    .where('ballot_round_id', 'in', (open) =>
      open.selectFrom('ballot_round').select('id').where('revealed_at', 'is', null),
    )
    .execute()
  await trx.updateTable('participant').set({ removed: 1 }).where('id', '=', id).execute()
}

/**
 * Forgets how the participants of a workshop called themselves: their ballots stay, without names.
 * Their devices are still known by their secrets, to be thanked.
 */
export async function forgetNames(trx: Trx, workshopId: string): Promise<void> {
  await trx
    .updateTable('participant')
    .set({ label: null, label_shown: 0, seen_at: null })
    .where('workshop_id', '=', workshopId)
    .execute()
}

/** Notes that participants were heard of. */
export async function noteSeen(db: Db, ids: readonly string[], at: string): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('participant')
    .set({ seen_at: at })
    .where('id', 'in', [...ids])
    .execute()
}

/** How many participants of a workshop were heard of since then. */
export async function countSeen(db: Db, workshopId: string, since: string): Promise<number> {
  const { seen } = await db
    .selectFrom('participant')
    .select((expression) => expression.fn.countAll<number>().as('seen'))
    .where('workshop_id', '=', workshopId)
    .where('removed', '=', 0)
    .where('seen_at', '>=', since)
    .executeTakeFirstOrThrow()
  return Number(seen)
}

const columns = [
  'participant.id',
  'participant.workshop_id',
  'participant.number',
  'participant.label',
  'participant.label_shown',
  'participant.kind',
  'participant.removed',
] as const

const participantsOfWorkshop = compiled((db, { workshopId }: { workshopId: string }) =>
  db
    .selectFrom('participant')
    .select(columns)
    .where('workshop_id', '=', workshopId)
    .orderBy('number'),
)

const participantBySecret = compiled(
  (db, { workshopId, secretHash }: { workshopId: string; secretHash: string }) =>
    db
      .selectFrom('participant')
      .innerJoin('participant_device', 'participant_device.participant_id', 'participant.id')
      .select(columns)
      .where('participant.workshop_id', '=', workshopId)
      .where('participant_device.secret_hash', '=', secretHash),
)

function toRecord(row: {
  id: string
  workshop_id: string
  number: number
  label: string | null
  label_shown: number
  kind: ParticipantKind
  removed: number
}): ParticipantRecord {
  return {
    id: row.id,
    workshopId: row.workshop_id,
    number: row.number,
    label: row.label,
    labelShown: fromFlag(row.label_shown),
    kind: row.kind,
    removed: fromFlag(row.removed),
  }
}
