import type { Actor } from '../../../actor.ts'
import { type EvidenceScope, evidenceScope } from '../../../core/evidence-scope.ts'
import { can } from '../../../core/permissions.ts'
import type { Db } from '../../../db/database.ts'
import { listWaiversOfReview } from '../../calibration/repository.ts'
import { listEvidenceOfReview } from '../../evidence/of-review.ts'
import { listExpectedPositions } from '../../expected-positions/repository.ts'
import { listLastVerdicts } from '../../feedback/verdicts.ts'
import { listHandOvers } from '../../hand-overs/repository.ts'
import { listDecisionsOfReview } from '../../positions/decisions.ts'
import { listRaters } from '../../ratings/raters.ts'
import { listDrafted, listFirstRatingsOfReview } from '../../ratings/repository.ts'
import type { ReviewContext } from '../../reviews/context.ts'
import { sealedBy } from '../../reviews/summary.ts'

type Viewed = Pick<ReviewContext, 'round' | 'review' | 'standing'>

/** What the tables hold of a review, one query a table, and nothing that the viewer cannot need. */
export async function loadReviewContents(
  db: Db,
  actor: Actor,
  { round, review: { id }, standing }: Viewed,
) {
  const scope: EvidenceScope = evidenceScope(standing)
  const found = await listEvidenceOfReview(db, id, scope)
  const raters = await listRaters(db, round.id)
  const ratings = await listFirstRatingsOfReview(db, id)
  return {
    ...found,
    scope,
    raters,
    ratings,
    ownSealed: sealedBy(actor, raters, ratings),
    drafted: actor.id === null ? [] : await listDrafted(db, id, actor.id),
    decisions: await listDecisionsOfReview(db, id),
    positions: can('expected-position.read', standing) ? await listExpectedPositions(db, id) : [],
    waivers: can('waiver.read', standing) ? await listWaiversOfReview(db, id) : [],
    verdicts: can('feedback.read', standing) ? await listLastVerdicts(db, id) : [],
    handOvers: actor.role === 'nobody' ? [] : await listHandOvers(db, id),
  }
}
export type ReviewContents = Awaited<ReturnType<typeof loadReviewContents>>
