import type { Person } from '../../../actor.ts'
import type { NewAgreed } from '../../../contract/cells.ts'
import { agreedFault, type LevelWithText } from '../../../core/agreed-text.ts'
import { type FeedbackState, mayAgree } from '../../../core/calibration.ts'
import type { Deps } from '../../../deps.ts'
import { AppError } from '../../../errors.ts'
import { pinCitations } from '../../evidence/repository.ts'
import {
  type DecisionRecord,
  findCurrentDecision,
  insertDecision,
} from '../../positions/decisions.ts'
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
    const feedback = await findFeedback(trx, cell)
    const agreement = mayAgree(
      feedback,
      { calibrated: calibrated.level, agreed: input.level },
      { until: review.feedbackUntil, today: at.slice(0, 10) },
    )
    if (!agreement.allowed) throw new AppError(`not-agreed.${agreement.because}`)
    requireOutcome(feedback, calibrated, { ...input, reason })
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

const pathOf = {
  'level-unchanged': 'level',
  'reason-differs': 'reason',
  'ground-differs': 'ground',
  'text-differs': 'statements',
  'text-unchanged': 'statements',
  'evidence-left-out': 'evidence',
} as const

/** Refuses an agreed level that strays from what the feedback conversation came to. */
function requireOutcome(
  feedback: FeedbackState | null,
  calibrated: DecisionRecord,
  agreed: LevelWithText,
): void {
  const evidence = calibrated.evidence.map(({ id }) => id)
  const fault = agreedFault(feedback, { ...calibrated, evidence }, agreed)
  if (fault) throw new AppError(`not-agreed.${fault}`, { path: pathOf[fault] })
}
