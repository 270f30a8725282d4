import type { DecidedLayer } from '../../core/layers.ts'
import type { Level } from '../../core/scale.ts'
import type { Db } from '../../db/database.ts'

/** The level that holds for a cell, without its words and evidence. */
export interface CurrentLevel {
  readonly reviewId: string
  readonly judgement: string
  readonly level: Level | null
  readonly reason: string | null
}

/** The level that holds for each decided cell of the reviews in one layer. */
export async function listCurrentLevels(
  db: Db,
  reviewIds: readonly string[],
  layer: DecidedLayer,
): Promise<CurrentLevel[]> {
  if (reviewIds.length === 0) return []
  const rows = await db
    .selectFrom('decision')
    .select(['review_id', 'judgement', 'level', 'reason'])
    .where('layer', '=', layer)
    .where('review_id', 'in', [...reviewIds])
    .orderBy('sequence')
    .execute()
  const current = new Map(rows.map((row) => [`${row.review_id} ${row.judgement}`, row]))
  return [...current.values()].map(({ review_id, ...row }) => ({ reviewId: review_id, ...row }))
}
