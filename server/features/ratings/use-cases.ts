import { isDeepStrictEqual } from 'node:util'
import type { Person } from '../../actor.ts'
import type { Draft, DraftContent, NewRating } from '../../contract/cells.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { requirePermission } from '../access.ts'
import { pinCitations } from '../evidence/repository.ts'
import { requireSoundPosition } from '../positions/rules.ts'
import { keepReason } from '../reasons.ts'
import { changeReview, type ReviewContext, requireJudgement } from '../reviews/context.ts'
import { createInCell } from '../reviews/create-in-cell.ts'
import { lockRound } from '../rounds/clock.ts'
import { ensureRater } from './raters.ts'
import {
  type CellKey,
  deleteDraft,
  findDraft,
  insertDraft,
  insertRating,
  listRatings,
  updateDraft,
} from './repository.ts'

/**
 * Keeps somebody's own draft. `version` is the one that they changed, or null for a first.
 * A repeat of what was kept already gives the answer that was lost.
 * @throws AppError changed-meanwhile, with the draft as it stands, where another device was faster
 */
export async function saveDraft(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  version: number | null,
  content: DraftContent,
): Promise<Draft> {
  const keep = async (trx: Trx, context: ReviewContext) => {
    requirePermission('rating.draft', context.standing)
    requireJudgement(context, cell.judgement)
    const savedAt = deps.now().toISOString()
    const draft = { content, version: (version ?? 0) + 1, savedAt }
    const kept =
      version === null
        ? await insertDraft(trx, cell, actor.id, draft)
        : await updateDraft(trx, cell, actor.id, draft)
    if (kept) return draft
    const current = await findDraft(trx, cell, actor.id)
    if (current && isRepeat(current, draft)) return current
    throw new AppError('changed-meanwhile', { details: { current } })
  }
  return changeReview(deps, actor, cell.reviewId, keep, { unseen: true })
}

/**
 * Seals a rating, or supersedes one's own sealed rating and says why. The transaction holds the
 * round still, so that a rating is sealed either before the reveal or not as a first one. Before
 * the reveal, what the round shows does not count as changed.
 */
export function sealRating(
  deps: Deps,
  actor: Person,
  cell: CellKey,
  id: string,
  input: NewRating,
): Promise<{ id: string; version: number }> {
  /** Whoever may seal may supersede, and for longer. */
  const permission = 'rating.supersede'
  const alsoNeeds = () =>
    input.supersedesBecause === null ? ('rating.seal' as const) : ('rating.supersede' as const)
  const what = { action: 'rating.seal', permission, alsoNeeds, unseen: true } as const
  const creation = { cell, id, input, ...what }
  return createInCell(deps, actor, creation, async (trx, { framework, round }) => {
    const supersedes = input.supersedesBecause !== null
    requireSoundPosition(framework, input)
    if (round.revealedAt !== null) await lockRound(trx, round.id)
    const raterId = await ensureRater(trx, deps.ids, round.id, actor.id)
    const own = (await listRatings(trx, cell)).filter((rating) => rating.raterId === raterId)
    if (supersedes && own.length === 0) throw new AppError('not-sealed-yet')
    if (!supersedes && own.length > 0) throw new AppError('already-sealed')

    const { evidence, ...position } = input
    await deleteDraft(trx, cell, actor.id)
    return insertRating(trx, deps.ids, {
      id,
      ...cell,
      raterId,
      sequence: own.length + 1,
      sealedAt: deps.now().toISOString(),
      input: { ...position, reason: position.reason && keepReason(position.reason) },
      rationale: null,
      citations: await pinCitations(trx, cell.reviewId, evidence),
    })
  })
}

/** Whether a draft was kept already, and only its answer was lost. */
function isRepeat(kept: Draft, sent: Draft): boolean {
  return kept.version === sent.version && isDeepStrictEqual(kept.content, sent.content)
}
