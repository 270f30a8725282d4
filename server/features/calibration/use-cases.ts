import type { Person } from '../../actor.ts'
import type { NewDissent } from '../../contract/calibration-sessions.ts'
import type { NewCalibrated, NewProposal, WaiverInput } from '../../contract/cells.ts'
import { calibrationNeedsReason } from '../../core/calibration.ts'
import { missingForReveal } from '../../core/workflow.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { recordAudit } from '../audit/repository.ts'
import { tellingSession } from '../calibration-sessions/tell.ts'
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
import { insertDissent, isCalibratedIn } from './dissents.ts'
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

/**
 * Proposes a level for the lead reviewer to consider.
 * @throws AppError calibrated-meanwhile where the cell has its calibrated level
 */
export function proposeLevel(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewProposal,
): Promise<{ id: string; version: number }> {
  const permission = 'calibrated.propose'
  const creation = { cell, id, action: 'proposal', permission, input } as const
  return tellingSession(deps, (tell) =>
    createInCell(deps, actor, creation, async (trx, { framework, round, review }) => {
      requireLevel(framework, input.level)
      if (await findCurrentDecision(trx, cell, 'calibrated')) {
        throw new AppError('calibrated-meanwhile')
      }
      const raterId = await ensureRater(trx, deps.ids, round.id, actor.id)
      const at = deps.now().toISOString()
      await insertProposal(trx, cell, { id, raterId, ...input, at })
      const log = { ...cell, subject: id }
      await tell(trx, round.id, { type: 'proposed', reviews: [review], log })
      return undefined
    }),
  )
}

/**
 * Keeps with a cell that a reviewer does not share its calibrated level. It is never changed.
 * @throws AppError refers-to-nothing where the level named is no calibrated level of the cell
 */
export function keepDissent(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewDissent,
): Promise<{ id: string; version: number }> {
  const permission = 'calibrated.dissent'
  const creation = { cell, id, action: 'dissent', permission, input } as const
  return tellingSession(deps, (tell) =>
    createInCell(deps, actor, creation, async (trx, { framework, round, review }) => {
      const { decision, ...dissent } = input
      if (dissent.level !== null) requireLevel(framework, dissent.level)
      if (!(await isCalibratedIn(trx, cell, decision))) {
        throw new AppError('refers-to-nothing', { path: 'decision' })
      }
      const raterId = await ensureRater(trx, deps.ids, round.id, actor.id)
      const at = deps.now().toISOString()
      const kept = { id, decisionId: decision, raterId, ...dissent, at }
      const contentHash = await insertDissent(trx, deps.ids, cell, kept)
      const log = { ...cell, subject: id }
      await tell(trx, round.id, { type: 'dissented', reviews: [review], log })
      return contentHash
    }),
  )
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
  const make: CellMaker = async (trx, { framework }) => {
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
  }
  return tellingSession(deps, (tell) =>
    createInCell(deps, actor, creation, async (trx, context) => {
      const contentHash = await make(trx, context)
      const { round, review } = context
      const log = { ...cell, subject: id }
      await tell(trx, round.id, { type: 'calibrated', reviews: [review], log })
      return contentHash
    }),
  )
}

type CellMaker = Parameters<typeof createInCell>[3]
