import type { Person } from '../../../actor.ts'
import type { WorkshopPiece } from '../../../contract/workshop-record.ts'
import { evidenceScope } from '../../../core/evidence-scope.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { listEvidenceOfReview } from '../../evidence/of-review.ts'
import { loadReview } from '../../reviews/context.ts'

/** What a workshop of the review may show: for whoever prepares one. */
export async function readWorkshopEvidence(
  deps: Deps,
  actor: Person,
  reviewId: string,
): Promise<WorkshopPiece[]> {
  const { standing } = await loadReview(deps, deps.db, actor, reviewId)
  const readsAll = evidenceScope(standing).kind === 'all'
  if (!readsAll && !can('evidence.read-for-workshop', standing)) throw new AppError('forbidden')
  const scope = { kind: 'workshop' } as const
  const { evidence, sources } = await listEvidenceOfReview(deps.db, reviewId, scope)
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  return evidence.flatMap(({ id, excerpt, language, links, source }) => {
    const from = sourceOf.get(source)
    if (!from) return []
    const { title, language: sourceLanguage, kind, heldOn } = from
    const told = { title, language: sourceLanguage, kind, heldOn }
    return links.map((link) => ({ id, excerpt, language, ...link, source: told }))
  })
}
