import type { Insertable, Updateable } from 'kysely'
import type { FacilitatorPart } from '../../core/workshop/facilitators.ts'
import type { Place } from '../../core/workshop/place.ts'
import { fromFlag, toFlag } from '../../db/columns.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db, Tables, Trx } from '../../db/database.ts'

export interface WorkshopRecord {
  readonly id: string
  readonly reviewId: string
  readonly code: string | null
  readonly state: 'preparing' | 'open' | 'ended'
  readonly rehearsal: boolean
  readonly asksConfidence: boolean
  readonly capacity: number
  readonly place: Place | null
  /** What is left of a timer that stands still, in seconds. */
  readonly timerLeft: number | null
  readonly timerEndsAt: string | null
  readonly version: number
  readonly createdAt: string
  readonly openedAt: string | null
  readonly endedAt: string | null
}

export interface ItemRecord {
  readonly judgement: string
  readonly minutes: number | null
  readonly skipped: boolean
}

export interface FacilitatorRecord {
  readonly id: string
  readonly name: string
  readonly part: FacilitatorPart
}

export async function findWorkshop(db: Db, id: string): Promise<WorkshopRecord | null> {
  const { rows } = await workshopById(db, { id })
  return rows[0] ? toRecord(rows[0]) : null
}

/** The workshop with that code, open or ended: codes are never used twice. */
export async function findWorkshopByCode(db: Db, code: string): Promise<WorkshopRecord | null> {
  const row = await db
    .selectFrom('workshop')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  return row ? toRecord(row) : null
}

/** The workshops of a review, the oldest first. */
export async function listWorkshops(db: Db, reviewId: string): Promise<WorkshopRecord[]> {
  const rows = await db
    .selectFrom('workshop')
    .selectAll()
    .where('review_id', '=', reviewId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toRecord)
}

/** The judgements of a workshop, in its order. */
export async function listItems(db: Db, workshopId: string): Promise<ItemRecord[]> {
  const { rows } = await itemsOfWorkshop(db, { workshopId })
  return rows.map(({ judgement, minutes, skipped }) => ({
    judgement,
    minutes,
    skipped: fromFlag(skipped),
  }))
}

/** Everybody who runs the workshop or has run it. */
export async function listFacilitators(db: Db, workshopId: string): Promise<FacilitatorRecord[]> {
  const { rows } = await facilitatorsOfWorkshop(db, { workshopId })
  return rows
}

/** Which evidence lies in the tray of the workshop. */
export async function listTray(db: Db, workshopId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('workshop_evidence')
    .select('evidence_id')
    .where('workshop_id', '=', workshopId)
    .orderBy('evidence_id')
    .execute()
  return rows.map(({ evidence_id }) => evidence_id)
}

export async function insertWorkshop(
  db: Db,
  workshop: Omit<Insertable<Tables['workshop']>, 'version'>,
): Promise<void> {
  await db
    .insertInto('workshop')
    .values({ ...workshop, version: 1 })
    .execute()
}

/** Puts the judgements of a workshop in the place of those it had. */
export async function replaceItems(
  trx: Trx,
  workshopId: string,
  items: readonly ItemRecord[],
): Promise<void> {
  await trx.deleteFrom('workshop_item').where('workshop_id', '=', workshopId).execute()
  await trx
    .insertInto('workshop_item')
    .values(
      items.map(({ judgement, minutes, skipped }, position) => ({
        workshop_id: workshopId,
        judgement,
        position,
        minutes,
        skipped: toFlag(skipped),
      })),
    )
    .execute()
}

/** Puts the tray of a workshop in the place of the one it had. */
export async function replaceTray(
  trx: Trx,
  workshopId: string,
  evidence: readonly string[],
): Promise<void> {
  await trx.deleteFrom('workshop_evidence').where('workshop_id', '=', workshopId).execute()
  if (evidence.length === 0) return
  await trx
    .insertInto('workshop_evidence')
    .values(evidence.map((id) => ({ workshop_id: workshopId, evidence_id: id })))
    .execute()
}

/** Gives somebody a part in running the workshop, or another one than before. */
export async function setFacilitator(
  db: Db,
  workshopId: string,
  facilitator: { readonly id: string; readonly part: FacilitatorPart; readonly at: string },
): Promise<void> {
  const { id, part, at } = facilitator
  await db
    .insertInto('workshop_facilitator')
    .values({ workshop_id: workshopId, person_id: id, part, at })
    .onConflict((conflict) => conflict.columns(['workshop_id', 'person_id']).doUpdateSet({ part }))
    .execute()
}

/** Changes a workshop; gives its version afterwards. */
export async function updateWorkshop(
  trx: Trx,
  id: string,
  columns: Updateable<Tables['workshop']>,
): Promise<number> {
  const { version } = await trx
    .updateTable('workshop')
    .set(({ eb }) => ({ ...columns, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

const workshopById = compiled((db, { id }: { id: string }) =>
  db.selectFrom('workshop').selectAll().where('id', '=', id),
)

const itemsOfWorkshop = compiled((db, { workshopId }: { workshopId: string }) =>
  db
    .selectFrom('workshop_item')
    .select(['judgement', 'minutes', 'skipped'])
    .where('workshop_id', '=', workshopId)
    .orderBy('position'),
)

const facilitatorsOfWorkshop = compiled((db, { workshopId }: { workshopId: string }) =>
  db
    .selectFrom('workshop_facilitator')
    .innerJoin('person', 'person.id', 'workshop_facilitator.person_id')
    .select(['person.id', 'person.name', 'workshop_facilitator.part'])
    .where('workshop_facilitator.workshop_id', '=', workshopId)
    .orderBy('workshop_facilitator.at')
    .orderBy('person.id'),
)

function toRecord(row: Tables['workshop']): WorkshopRecord {
  const { judgement, step } = row
  return {
    id: row.id,
    reviewId: row.review_id,
    code: row.code,
    state: row.state,
    rehearsal: fromFlag(row.rehearsal),
    asksConfidence: fromFlag(row.asks_confidence),
    capacity: row.capacity,
    place: judgement === null || step === null ? null : { judgement, step },
    timerLeft: row.timer_seconds,
    timerEndsAt: row.timer_ends_at,
    version: row.version,
    createdAt: row.created_at,
    openedAt: row.opened_at,
    endedAt: row.ended_at,
  }
}
