import { compiled } from '../../db/compiled.ts'
import type { Db } from '../../db/database.ts'

/** The evidence of a review in its current version, to narrow down further. */
export function currentExcerpts(db: Db, reviewId: string) {
  return db
    .selectFrom('evidence')
    .innerJoin('evidence_version', (join) =>
      join
        .onRef('evidence_version.evidence_id', '=', 'evidence.id')
        .onRef('evidence_version.version', '=', 'evidence.version'),
    )
    .select([
      'evidence.id',
      'evidence.source_id as source',
      'evidence.version',
      'evidence.released',
      'evidence_version.excerpt',
      'evidence_version.language',
      'evidence_version.rendering',
    ])
    .where('evidence.review_id', '=', reviewId)
    .orderBy('evidence.id')
}

/** All of it, built once. */
export const listCurrentExcerpts = compiled((db, { reviewId }: { reviewId: string }) =>
  currentExcerpts(db, reviewId),
)
