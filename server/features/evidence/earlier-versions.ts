import type { EarlierEvidence } from '../../contract/evidence.ts'
import type { Db } from '../../db/database.ts'

/**
 * The versions of a review's evidence that a later one has replaced, oldest first, each with when
 * that was. What relied on one goes on citing it.
 */
export async function listEarlierVersions(db: Db, reviewId: string): Promise<EarlierEvidence[]> {
  return db
    .selectFrom('evidence')
    .innerJoin('evidence_version as old', 'old.evidence_id', 'evidence.id')
    .innerJoin('evidence_version as next', (join) =>
      join
        .onRef('next.evidence_id', '=', 'old.evidence_id')
        .on((expression) =>
          expression('next.version', '=', expression('old.version', '+', expression.lit(1))),
        ),
    )
    .select([
      'old.evidence_id as id',
      'old.version',
      'old.excerpt',
      'old.language',
      'next.at as changedAt',
    ])
    .where('evidence.review_id', '=', reviewId)
    .orderBy('old.evidence_id')
    .orderBy('old.version')
    .execute()
}
