import type { Person } from '../../../actor.ts'
import type { NewAgreed } from '../../../contract/cells.ts'
import { mayAgree } from '../../../core/calibration.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { pinCitations } from '../../evidence/repository.ts'
import { findCurrentDecision, insertDecision } from '../../positions/decisions.ts'
import { requireSeen, requireSoundPosition } from '../../positions/rules.ts'
import type { CellKey } from '../../ratings/repository.ts'
import { keepReason } from '../../reasons.ts'
import { createInCell } from '../../reviews/create-in-cell.ts'
import { findFeedback } from '../repository.ts'

/** Confirms the level after the feedback conversation; it is what will be published. */
export function agree(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewAgreed,
): Promise<{ id: string; version: number }> {
  const creation = { cell, id, action: 'agreed', permission: 'agreed.write', input } as const
  return createInCell(deps, actor, creation, async (trx, { framework, review }) => {
    requireSoundPosition(framework, input)
    requireSeen(await findCurrentDecision(trx, cell, 'agreed'), input.supersedes)
    const reason = input.reason && keepReason(input.reason)
    const calibrated = await findCurrentDecision(trx, cell, 'calibrated')
    if (!calibrated) throw new AppError('no-calibrated-level')
    const at = deps.now().toISOString()
    const agreement = mayAgree(
      await findFeedback(trx, cell),
      { calibrated: calibrated.level, agreed: input.level },
      { until: review.feedbackUntil, today: at.slice(0, 10) },
    )
    if (!agreement.allowed) throw new AppError(`not-agreed.${agreement.because}`)
    if (input.level !== calibrated.level && input.because === null) {
      throw new AppError('reason-needed', { path: 'because' })
    }

    const { evidence, supersedes: _, ...position } = input
    return insertDecision(trx, deps.ids, {
      id,
      ...cell,
      layer: 'agreed',
      ...position,
      reason,
      dissent: null,
      byPerson: actor.id,
      at,
      citations: await pinCitations(trx, cell.reviewId, evidence),
    })
  })
}
