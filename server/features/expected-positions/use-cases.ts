import type { Person } from '../../actor.ts'
import { isPositionFixed } from '../../core/expected-position.ts'
import type { Language } from '../../core/language.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { type CellKey, listFirstRatings } from '../ratings/repository.ts'
import { changeReview, requireJudgement } from '../reviews/context.ts'
import { type ExpectedPositionStatus, findExpectedPosition } from './repository.ts'
import { setExpectedPosition } from './writing.ts'

const permission = {
  set: 'expected-position.write',
  proposed: 'expected-position.propose',
} as const

/**
 * Writes what the region's own plan expected by now on a judgement, with its reference; or, by the
 * consortium, a proposal of it. Earlier versions stay.
 * @throws AppError changed-meanwhile, with the current version, where `version` is not the last;
 *   position-sealed where ratings were sealed against the position that is set
 */
export async function writeExpectedPosition(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  status: ExpectedPositionStatus,
  version: number | null,
  input: { text: string; language: Language; reference: string },
): Promise<{ version: number }> {
  return changeReview(deps, actor, cell.reviewId, async (trx, context) => {
    requirePermission(permission[status], context.standing)
    requireJudgement(context, cell.judgement)
    const current = await findExpectedPosition(trx, cell, status)
    if ((current?.version ?? null) !== version) {
      throw new AppError('changed-meanwhile', { details: { current } })
    }
    if (status === 'set') {
      const sealed = await listFirstRatings(trx, [cell.reviewId], cell.judgement)
      if (isPositionFixed(current !== null, sealed.length)) throw new AppError('position-sealed')
    }
    const next = (version ?? 0) + 1
    await setExpectedPosition(deps, trx, actor, context, cell, status, next, input)
    return { version: next }
  })
}
