import type { CellMarks } from '../../contract/calibration-sessions.ts'
import type { Db } from '../../db/database.ts'

/** What has happened in each cell of a review since its reveal, by judgement; never a level. */
export async function listMarks(db: Db, reviewId: string): Promise<CellMarks> {
  const decisions = await db
    .selectFrom('decision')
    .select(['id', 'judgement'])
    .where('review_id', '=', reviewId)
    .where('layer', '=', 'calibrated')
    .orderBy('sequence')
    .execute()
  const proposals = await db
    .selectFrom('proposal')
    .select('judgement')
    .where('review_id', '=', reviewId)
    .execute()
  const dissents = await db
    .selectFrom('dissent')
    .select('judgement')
    .where('review_id', '=', reviewId)
    .execute()
  const judgements = new Set([...decisions, ...proposals, ...dissents].map((row) => row.judgement))
  const count = (rows: readonly { judgement: string }[], judgement: string) =>
    rows.filter((row) => row.judgement === judgement).length
  return Object.fromEntries(
    [...judgements].map((judgement) => [
      judgement,
      {
        calibrated: decisions.findLast((row) => row.judgement === judgement)?.id ?? null,
        proposals: count(proposals, judgement),
        dissents: count(dissents, judgement),
      },
    ]),
  )
}
