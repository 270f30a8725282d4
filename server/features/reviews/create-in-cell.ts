import type { Person } from '../../actor.ts'
import type { Action } from '../../core/permissions.ts'
import { claimId } from '../../db/creation.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { requirePermission } from '../access.ts'
import { type AuditAction, recordAudit } from '../audit/repository.ts'
import type { CellKey } from '../ratings/repository.ts'
import { changeReview, type ReviewContext, requireJudgement } from './context.ts'

/** Something that is made in a cell once, under an id that its maker chose. */
export interface CreationInCell {
  readonly cell: CellKey
  readonly id: string
  readonly action: AuditAction
  readonly permission: Action
  /** What the content asks for besides; it is asked last, since the content may be unreadable. */
  readonly alsoNeeds?: () => Action
  readonly input: unknown
  /** Whether nobody else may notice it yet; see `changeReview`. */
  readonly unseen?: boolean
}

/**
 * Makes something in a cell, in one transaction with its entry in the trail: permission first, then
 * whether it is a repeat, then `make`, which may give the salted hash of what it wrote.
 */
export function createInCell(
  deps: Deps,
  actor: Person,
  { cell, id, action, permission, alsoNeeds, input, unseen = false }: CreationInCell,
  make: (trx: Trx, context: ReviewContext) => Promise<string | undefined>,
): Promise<{ id: string; version: number }> {
  const created = { id, version: 1 }
  const change = async (trx: Trx, context: ReviewContext) => {
    requirePermission(permission, context.standing)
    if (alsoNeeds) requirePermission(alsoNeeds(), context.standing)
    const body = { ...cell, input }
    const claim = await claimId(trx, { id, kind: action, personId: actor.id, body })
    if (claim === 'repeated') return created
    requireJudgement(context, cell.judgement)
    const contentHash = await make(trx, context)
    await recordAudit(deps, trx, actor, {
      action,
      round: context.round.id,
      review: cell.reviewId,
      judgement: cell.judgement,
      subject: id,
      ...(contentHash !== undefined && { contentHash }),
    })
    return created
  }
  return changeReview(deps, actor, cell.reviewId, change, { unseen })
}
