import { judgementCodes } from '../../core/framework.ts'
import type { Role } from '../../core/permissions.ts'
import type { Trx } from '../../db/database.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { findAccount } from '../people/repository.ts'
import { ensureRater } from '../ratings/raters.ts'
import {
  insertLead,
  insertReviewer,
  listAssignments,
  upsertRecusal,
} from '../reviews/assignments.ts'
import { findRound, listReviews, type RoundRecord } from '../rounds/repository.ts'
import { insertCarriedCells } from './repository.ts'

type Carried = Pick<RoundRecord, 'id' | 'frameworkId' | 'frameworkVersion'> & {
  readonly carriedFrom: string
}

/**
 * The round that another is to be carried forward from.
 * @throws AppError refers-to-nothing, not-published, or other-framework where it has another one
 */
export async function requireEarlierRound(
  trx: Trx,
  id: string,
  frameworkId: string,
): Promise<RoundRecord> {
  const path = 'carriedFrom'
  const round = await findRound(trx, id)
  if (!round) throw new AppError('refers-to-nothing', { path })
  const reviews = await listReviews(trx, id)
  const isPublished = reviews.length > 0 && reviews.every(({ stage }) => stage === 'published')
  if (!isPublished) throw new AppError('not-published', { path })
  if (round.frameworkId !== frameworkId)
    throw new AppError('other-framework', { path: 'framework' })
  return round
}

/**
 * Ties every judgement of a round to what the earlier round said of it, for the regions and the
 * judgements that both have. No level is copied: what the earlier round said stays there.
 */
export async function carryCells(deps: Deps, trx: Trx, round: Carried): Promise<void> {
  const earlier = await findRound(trx, round.carriedFrom)
  if (!earlier) throw new AppError('refers-to-nothing', { path: 'carriedFrom' })
  const codesOf = async ({ frameworkId, frameworkVersion }: typeof round | RoundRecord) =>
    judgementCodes(await deps.frameworks.get(trx, frameworkId, frameworkVersion))
  const known = await codesOf(earlier)
  const shared = (await codesOf(round)).filter((code) => known.includes(code))
  const before = await listReviews(trx, earlier.id)
  const cells = (await listReviews(trx, round.id)).flatMap((review) => {
    const from = before.find(({ region }) => region.id === review.region.id)
    if (!from) return []
    return shared.map((judgement) => ({ reviewId: review.id, judgement, fromReviewId: from.id }))
  })
  await insertCarriedCells(trx, cells)
}

/**
 * Brings the lead reviewers, the reviewers and the recusals of the earlier round along, as far as
 * these people still have an account in the same role.
 */
export async function carryPeople(deps: Deps, trx: Trx, round: Carried): Promise<void> {
  const { leads, reviewers, recusals } = await listAssignments(trx, round.carriedFrom)
  for (const { id } of leads) {
    if (!(await isActive(trx, id, 'lead-reviewer'))) continue
    await insertLead(trx, round.id, id)
    await ensureRater(trx, deps.ids, round.id, id)
  }
  const before = await listReviews(trx, round.carriedFrom)
  for (const review of await listReviews(trx, round.id)) {
    const from = before.find(({ region }) => region.id === review.region.id)
    const here = ({ reviewId }: { reviewId: string }) => reviewId === from?.id
    for (const { id } of reviewers.filter(here)) {
      if (!(await isActive(trx, id, 'reviewer'))) continue
      await insertReviewer(trx, review.id, id)
      await ensureRater(trx, deps.ids, round.id, id)
    }
    for (const { id, reason, language } of recusals.filter(here)) {
      const at = deps.now().toISOString()
      await upsertRecusal(trx, { reviewId: review.id, personId: id, reason, language, at })
    }
  }
}

async function isActive(trx: Trx, id: string, role: Role): Promise<boolean> {
  const account = await findAccount(trx, id)
  return account?.role === role && !account.disabled
}
