import type { Cell, Rating } from '../../../contract/cells.ts'
import { can } from '../../../core/permissions.ts'
import { isNotBlind } from '../../../core/workshop/blindness.ts'
import { listDissents } from '../../calibration/dissents.ts'
import { listProposals } from '../../calibration/repository.ts'
import { listRaters, type RaterRecord } from '../../ratings/raters.ts'
import { findDraft, listFirstRatings, listRatings } from '../../ratings/repository.ts'
import { tellReason } from '../../reasons.ts'
import { activeReviewers } from '../../reviews/assignments.ts'
import { type Facilitation, listFacilitations } from '../../workshops/facilitations.ts'
import type { CellView } from './view.ts'

/**
 * What somebody who rates here wrote and sealed themselves; null for everybody else. A draft that
 * was not sealed before the reveal stays its writer's to read.
 */
export async function readOwn(view: CellView): Promise<Cell['own']> {
  const { deps, actor, cell, round, standing } = view
  if (actor.id === null) return null
  const raters = await listRaters(deps.db, round.id)
  const rater = raters.find(({ personId }) => personId === actor.id)
  const ratings = rater ? await listRatings(deps.db, cell) : []
  const rating = ratings.filter(({ raterId }) => raterId === rater?.id).at(-1)
  const draft = await findDraft(deps.db, cell, actor.id)
  const facilitations = rating ? await listFacilitations(deps.db, cell.reviewId) : []
  if (!rating && !draft && !can('rating.draft', standing)) return null
  return {
    draft,
    rating:
      rating && rater ? toRating(markBlindness(facilitations, rater, rating), null, view) : null,
  }
}

/** Who has sealed, and nothing more. */
export async function readProgress(view: CellView): Promise<Cell['progress']> {
  const { deps, cell, round, assignments, standing } = view
  if (!can('review.read-progress', standing)) return null
  const raters = await listRaters(deps.db, round.id)
  const sealed = await listFirstRatings(deps.db, [cell.reviewId], cell.judgement)
  const assigned = activeReviewers(assignments, cell.reviewId).map(({ id }) => id)
  return raters
    .map(({ id, personId, name }) => ({
      rater: name,
      sealed: sealed.some(({ raterId }) => raterId === id),
      expected: personId !== null && assigned.includes(personId),
    }))
    .filter((rater) => rater.sealed || rater.expected)
    .map(({ rater, sealed: hasSealed }) => ({ rater, sealed: hasSealed }))
}

/**
 * The sealed ratings, with the raters' names for those who may know them. Without names they come
 * without the time of sealing and in the order of levels, which tell nothing of who gave them.
 */
export async function readRatings(view: CellView): Promise<Cell['ratings']> {
  const { deps, cell, round, standing } = view
  if (can('ratings.read', standing)) {
    const raters = new Map((await listRaters(deps.db, round.id)).map((rater) => [rater.id, rater]))
    const ratings = await listRatings(deps.db, cell)
    const facilitations = await listFacilitations(deps.db, cell.reviewId)
    return ratings
      .map((rating) => {
        const rater = raters.get(rating.raterId)
        const marked = rater ? markBlindness(facilitations, rater, rating) : rating
        return toRating(marked, rater ? { id: rater.id, name: rater.name } : null, view)
      })
      .sort(
        (a, b) =>
          (a.rater?.name ?? '').localeCompare(b.rater?.name ?? '') || a.sequence - b.sequence,
      )
  }
  if (!can('ratings.read-without-names', standing)) return null
  const ratings = await listRatings(deps.db, cell)
  return ratings
    .filter(({ sequence }) => sequence === 1)
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0) || a.id.localeCompare(b.id))
    .map((rating) => ({ ...toRating(rating, null, view), evidence: [], sealedAt: null }))
}

export async function readProposals(view: CellView): Promise<Cell['proposals']> {
  const { deps, cell, round, standing } = view
  if (!can('ratings.read', standing)) return null
  const raters = await listRaters(deps.db, round.id)
  const proposals = await listProposals(deps.db, cell)
  return proposals.map(({ id, raterId, level, because, language }) => ({
    id,
    by: raters.find((rater) => rater.id === raterId)?.name ?? '',
    level,
    because,
    language,
  }))
}

export async function readDissents(view: CellView): Promise<Cell['dissents']> {
  const { deps, cell, round, standing } = view
  if (!can('ratings.read', standing)) return null
  const dissents = await listDissents(deps.db, cell)
  if (dissents.length === 0) return []
  const names = new Map((await listRaters(deps.db, round.id)).map(({ id, name }) => [id, name]))
  return dissents.map(({ decisionId, raterId, ...dissent }) => ({
    ...dissent,
    by: names.get(raterId) ?? '',
    decision: decisionId,
  }))
}

/** A rating with whether its rater had seen the self-review when they sealed it. */
function markBlindness<One extends Pick<Rating, 'sealedAt'>>(
  facilitations: readonly Facilitation[],
  { personId }: RaterRecord,
  rating: One,
): One & { notBlind: boolean } {
  const sawFrom = facilitations.filter((one) => one.personId === personId).map(({ from }) => from)
  return { ...rating, notBlind: isNotBlind(rating.sealedAt, sawFrom) }
}

function toRating(
  { raterId: _, ...rating }: Rating & { raterId: string },
  rater: Rating['rater'],
  { translate }: CellView,
): Rating {
  return { ...rating, rater, reason: rating.reason && tellReason(rating.reason, translate) }
}
