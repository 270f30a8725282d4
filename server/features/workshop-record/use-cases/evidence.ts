import type { Person } from '../../../actor.ts'
import type { WorkshopPiece } from '../../../contract/workshop-record.ts'
import { evidenceScope } from '../../../core/evidence-scope.ts'
import { can } from '../../../core/permissions.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { requirePermission } from '../../access.ts'
import { recordAudit } from '../../audit/repository.ts'
import { setForWorkshop } from '../../evidence/for-workshop.ts'
import { listEvidenceOfReview } from '../../evidence/of-review.ts'
import { findEvidence } from '../../evidence/repository.ts'
import { changeReview, loadReview } from '../../reviews/context.ts'

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

/**
 * Releases a piece of evidence to the workshops of its review, or takes the release back. A
 * workshop whose tray has it shows it for as long as it is released.
 */
export async function releaseToWorkshop(
  deps: Deps,
  actor: Person,
  reviewId: string,
  id: string,
  input: { readonly released: boolean },
): Promise<void> {
  await changeReview(deps, actor, reviewId, async (trx, { round, standing }) => {
    requirePermission('evidence.release-to-workshop', standing)
    if (!(await findEvidence(trx, reviewId, id))) throw new AppError('not-found')
    await setForWorkshop(trx, id, input.released)
    await recordAudit(deps, trx, actor, {
      action: 'evidence.release-to-workshop',
      round: round.id,
      review: reviewId,
      subject: id,
    })
  })
}
