import type { Feedback } from '../../contract/feedback.ts'
import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'

export type LastVerdict = Pick<Feedback, 'verdict' | 'outcome' | 'at'> & {
  readonly judgement: string
}

/** What the consortium last said of each judgement of a review, short of its words. */
export async function listLastVerdicts(db: Db, reviewId: string): Promise<LastVerdict[]> {
  const { rows } = await verdictsOfReview(db, { reviewId })
  return [...new Map(rows.map((row) => [row.judgement, row])).values()]
}

const verdictsOfReview = compiled((db, { reviewId }: { reviewId: string }) =>
  db
    .selectFrom('feedback')
    .select(['judgement', 'verdict', 'outcome', 'at'])
    .where('review_id', '=', reviewId)
    .orderBy('sequence'),
)
