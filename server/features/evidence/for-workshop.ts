import { toFlag } from '../../db/columns.ts'
import type { Db } from '../../db/database.ts'

/** The evidence that a review's workshops may show: what its body supplied, or was released to it. */
export async function listShowableEvidence(db: Db, reviewId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('source', 'source.id', 'evidence.source_id')
    .select('evidence.id')
    .where('evidence.review_id', '=', reviewId)
    .where((expression) =>
      expression.or([
        expression('source.supplied_by_region', '=', 1),
        expression('evidence.for_workshop', '=', 1),
      ]),
    )
    .orderBy('evidence.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Releases a piece to the workshops of its review, or takes it back. */
export async function setForWorkshop(db: Db, id: string, released: boolean): Promise<void> {
  await db
    .updateTable('evidence')
    .set({ for_workshop: toFlag(released) })
    .where('id', '=', id)
    .execute()
}
