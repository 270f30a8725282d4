import type { Db } from '../../db/database.ts'

/** One judge's choice which of two regions is the more ready on one judgement. */
export interface ComparisonRecord {
  readonly id: string
  readonly roundId: string
  readonly raterId: string
  readonly judgement: string
  readonly winner: string
  readonly loser: string
  readonly margin: string | null
}

export async function insertComparison(db: Db, comparison: ComparisonRecord): Promise<void> {
  await db
    .insertInto('comparison')
    .values({
      id: comparison.id,
      round_id: comparison.roundId,
      rater_id: comparison.raterId,
      judgement: comparison.judgement,
      winner: comparison.winner,
      loser: comparison.loser,
      margin: comparison.margin,
    })
    .execute()
}
