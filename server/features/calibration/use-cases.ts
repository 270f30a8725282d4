import type { Person } from '../../actor.ts'
import type { NewCalibrated, NewProposal, WaiverInput } from '../../contract/cells.ts'
import { calibrationNeedsReason } from '../../core/calibration.ts'
import { missingForReveal } from '../../core/workflow.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { pinCitations } from '../evidence/repository.ts'
import { findCurrentDecision, insertDecision } from '../positions/decisions.ts'
import { requireLevel, requireSeen, requireSoundPosition } from '../positions/rules.ts'
import { ensureRater } from '../ratings/raters.ts'
import { type CellKey, listFirstRatings } from '../ratings/repository.ts'
import { keepReason } from '../reasons.ts'
import { changeReview, loadRound, requireJudgement } from '../reviews/context.ts'
import { createInCell } from '../reviews/create-in-cell.ts'
import { measureProgress } from '../reviews/progress.ts'
import { lockRound } from '../rounds/clock.ts'
import { updateReview, updateRound } from '../rounds/repository.ts'
import { deleteWaiver, insertProposal, upsertWaiver } from './repository.ts'

/**
 * Opens all sealed ratings of a round to its reviewers at once and takes every review into
 * calibration.
 * @throws AppError gate-shut, with what is missing
 */
export async function revealRound(
  deps: Deps,
  actor: Person,
  roundId: string,
): Promise<{ version: number }> {
  return deps.db.transaction().execute(async (trx) => {
    await lockRound(trx, roundId)
    const context = await loadRound(deps, trx, actor, roundId)
    const { round, reviews, standing } = context
    requirePermission('round.reveal', standing)
    if (round.revealedAt !== null) return { version: round.version }

    const missing = missingForReveal(await measureProgress(trx, context, reviews))
    if (missing.length > 0) throw new AppError('gate-shut', { details: { missing } })
    await updateRound(trx, roundId, round.version, { revealedAt: deps.now().toISOString() })
    for (const review of reviews) {
      await updateReview(trx, review.id, review.version, { stage: 'calibration' })
    }
    await recordAudit(deps, trx, actor, { action: 'round.reveal', round: roundId })
    return { version: round.version + 1 }
  })
}

/** Records why a cell goes into calibration with fewer than two sealed levels; null takes it back. */
export async function setWaiver(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  input: WaiverInput | null,
): Promise<void> {
  await changeReview(deps, actor, cell.reviewId, async (trx, context) => {
    requirePermission('waiver.write', context.standing)
    requireJudgement(context, cell.judgement)
    const at = deps.now().toISOString()
    if (input === null) await deleteWaiver(trx, cell)
    else await upsertWaiver(trx, cell, { ...input, byPerson: actor.id, at })
    await recordAudit(deps, trx, actor, {
      action: 'waiver',
      round: context.round.id,
      review: cell.reviewId,
      judgement: cell.judgement,
    })
  })
}

/** Proposes a level for the lead reviewer to consider. */
export function proposeLevel(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewProposal,
): Promise<{ id: string; version: number }> {
  const permission = 'calibrated.propose'
  const creation = { cell, id, action: 'proposal', permission, input } as const
  return createInCell(deps, actor, creation, async (trx, { framework, round }) => {
    requireLevel(framework, input.level)
    const raterId = await ensureRater(trx, deps.ids, round.id, actor.id)
    const at = deps.now().toISOString()
    await insertProposal(trx, cell, { id, raterId, ...input, at })
    return undefined
  })
}

/**
 * Gives a cell its calibrated level.
 * @throws AppError reason-needed where the level leaves the medians of the sealed ones
 */
export function calibrate(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewCalibrated,
): Promise<{ id: string; version: number }> {
  const permission = 'calibrated.write'
  const creation = { cell, id, action: 'calibrated', permission, input } as const
  return createInCell(deps, actor, creation, async (trx, { framework }) => {
    requireSoundPosition(framework, input)
    requireSeen(await findCurrentDecision(trx, cell, 'calibrated'), input.supersedes)
    const sealed = await listFirstRatings(trx, [cell.reviewId], cell.judgement)
    const levels = sealed.map(({ level }) => level)
    if (input.because === null && calibrationNeedsReason(levels, input.level)) {
      throw new AppError('reason-needed', { path: 'because' })
    }
    const { evidence, supersedes: _, ...position } = input
    return insertDecision(trx, deps.ids, {
      id,
      ...cell,
      layer: 'calibrated',
      ...position,
      reason: input.reason && keepReason(input.reason),
      byPerson: actor.id,
      at: deps.now().toISOString(),
      citations: await pinCitations(trx, cell.reviewId, evidence),
    })
  })
}
