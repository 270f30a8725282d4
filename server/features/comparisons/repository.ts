import type { Choice } from '../../core/comparisons/choice.ts'
import type { Pair } from '../../core/comparisons/draw.ts'
import type { Db, Trx } from '../../db/database.ts'

export interface SittingRecord {
  readonly id: string
  readonly roundId: string
  /** The judge; one of the two is null. */
  readonly personId: string | null
  readonly raterId: string | null
  readonly seed: number | null
  readonly drawnAt: string | null
  readonly handedInAt: string | null
}

/** A pair of a sitting, in the place in which it was drawn: 1 is the first. */
export interface PairRecord extends Pair {
  readonly sittingId: string
  readonly position: number
  /** What was said of it last, and how often something was said. */
  readonly last: LastSaid | null
}

interface LastSaid {
  readonly id: string
  readonly choice: Choice
  readonly sequence: number
  /** Stands for what the judge had before them; null where that is not known. */
  readonly basis: string | null
}

export async function insertSitting(
  db: Db,
  sitting: SittingRecord,
  pairs: readonly Pair[],
): Promise<void> {
  const { id, roundId, personId, raterId, seed, drawnAt, handedInAt } = sitting
  await db
    .insertInto('comparison_sitting')
    .values({
      id,
      round_id: roundId,
      person_id: personId,
      rater_id: raterId,
      seed,
      drawn_at: drawnAt,
      handed_in_at: handedInAt,
    })
    .execute()
  const rows = pairs.map(({ judgement, left, right }, index) => ({
    sitting_id: id,
    position: index + 1,
    judgement,
    left_region: left,
    right_region: right,
  }))
  for (let from = 0; from < rows.length; from += 100) {
    await db
      .insertInto('comparison_pair')
      .values(rows.slice(from, from + 100))
      .execute()
  }
}

export async function insertComparison(
  db: Db,
  comparison: {
    readonly id: string
    readonly sittingId: string
    readonly position: number
    readonly sequence: number
    readonly choice: Choice
    readonly margin: string | null
    readonly at: string | null
    readonly basis: string | null
  },
): Promise<void> {
  const { sittingId, ...columns } = comparison
  await db
    .insertInto('comparison')
    .values({ ...columns, sitting_id: sittingId })
    .execute()
}

/** Shuts a sitting: what was chosen in it stands from then on. */
export async function closeSitting(trx: Trx, id: string, at: string): Promise<void> {
  await trx
    .updateTable('comparison_sitting')
    .set({ handed_in_at: at })
    .where('id', '=', id)
    .execute()
}

/** The sittings of a round, or one judge's of it, oldest first. */
export async function listSittings(
  db: Db,
  where: { readonly roundId: string; readonly personId?: string },
): Promise<SittingRecord[]> {
  let query = selectSittings(db)
    .where('round_id', '=', where.roundId)
    .orderBy('drawn_at')
    .orderBy('id')
  if (where.personId !== undefined) query = query.where('person_id', '=', where.personId)
  return query.execute()
}

export async function findSitting(db: Db, id: string): Promise<SittingRecord | null> {
  return (await selectSittings(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function selectSittings(db: Db) {
  return db
    .selectFrom('comparison_sitting')
    .select([
      'id',
      'round_id as roundId',
      'person_id as personId',
      'rater_id as raterId',
      'seed',
      'drawn_at as drawnAt',
      'handed_in_at as handedInAt',
    ])
}

/** The pairs of sittings in their order, each with what was said of it last. */
export async function listPairs(db: Db, sittingIds: readonly string[]): Promise<PairRecord[]> {
  if (sittingIds.length === 0) return []
  const pairs = await db
    .selectFrom('comparison_pair')
    .selectAll()
    .where('sitting_id', 'in', [...sittingIds])
    .orderBy('sitting_id')
    .orderBy('position')
    .execute()
  const said = await db
    .selectFrom('comparison')
    .select(['id', 'sitting_id', 'position', 'sequence', 'choice', 'basis'])
    .where('sitting_id', 'in', [...sittingIds])
    .orderBy('sequence')
    .execute()
  const last = new Map(
    said.map(({ sitting_id, position, ...one }) => [`${sitting_id} ${position}`, one]),
  )
  return pairs.map((row) => ({
    sittingId: row.sitting_id,
    position: row.position,
    judgement: row.judgement,
    left: row.left_region,
    right: row.right_region,
    last: last.get(`${row.sitting_id} ${row.position}`) ?? null,
  }))
}
