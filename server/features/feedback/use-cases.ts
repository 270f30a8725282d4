import type { Person } from '../../actor.ts'
import type { NewAgreed } from '../../contract/cells.ts'
import { mayAgree, type Outcome, type Verdict } from '../../core/calibration.ts'
import type { Language } from '../../core/language.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { pinCitations } from '../evidence/repository.ts'
import { findCurrentDecision, insertDecision } from '../positions/decisions.ts'
import { requireSeen, requireSoundPosition } from '../positions/rules.ts'
import type { CellKey } from '../ratings/repository.ts'
import { changeReview } from '../reviews/context.ts'
import { createInCell } from '../reviews/create-in-cell.ts'
import { answerFeedback, findFeedback, insertFeedback } from './repository.ts'

export interface FeedbackInput {
  readonly verdict: Verdict
  readonly reasons: string | null
  readonly evidence: string | null
  readonly language: Language
  readonly supersedes: string | null
}

/** The consortium lead accepts a judgement, or contests it with reasons. */
export function giveFeedback(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: FeedbackInput,
): Promise<{ id: string; version: number }> {
  const permission = 'feedback.write'
  const creation = { cell, id, action: 'feedback', permission, input } as const
  return createInCell(deps, actor, creation, async (trx) => {
    if (input.verdict === 'contested' && input.reasons === null) {
      throw new AppError('reasons-needed', { path: 'reasons' })
    }
    requireSeen(await findFeedback(trx, cell), input.supersedes)
    const { supersedes: _, ...said } = input
    const at = deps.now().toISOString()
    await insertFeedback(trx, cell, { id, ...said, at, byPerson: actor.id })
    return undefined
  })
}

/** The lead reviewer answers what is contested, with the outcome. */
export async function answerContested(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: { outcome: Outcome; answer: string; language: Language },
): Promise<{ id: string }> {
  return changeReview(deps, actor, cell.reviewId, async (trx, context) => {
    requirePermission('feedback.answer', context.standing)
    const feedback = await findFeedback(trx, cell)
    const isOpen = feedback?.verdict === 'contested' && feedback.outcome === null
    if (feedback?.id !== id || !isOpen) {
      throw new AppError('nothing-contested')
    }
    await answerFeedback(trx, id, { ...input, at: deps.now().toISOString() })
    await recordAudit(deps, trx, actor, {
      action: 'feedback.answer',
      round: context.round.id,
      review: cell.reviewId,
      judgement: cell.judgement,
      subject: id,
    })
    return { id }
  })
}

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
      dissent: null,
      byPerson: actor.id,
      at,
      citations: await pinCitations(trx, cell.reviewId, evidence),
    })
  })
}
