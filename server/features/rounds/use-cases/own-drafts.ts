import type { Actor } from '../../../actor.ts'
import type { Round } from '../../../contract/rounds.ts'
import type { Db } from '../../../db/database.ts'
import { listDraftedCells } from '../../ratings/repository.ts'
import type { ReviewRecord } from '../repository.ts'

/** The judgements of some reviews of which somebody has a draft; sealing one removes it. */
export async function listOwnDrafts(
  db: Db,
  actor: Actor,
  reviews: readonly ReviewRecord[],
): Promise<Round['ownDrafted']> {
  if (actor.id === null) return []
  const ids = reviews.map(({ id }) => id)
  const cells = await listDraftedCells(db, ids, actor.id)
  return cells.flatMap(({ reviewId, judgement }) => {
    const review = reviews.find(({ id }) => id === reviewId)
    return review ? [{ region: review.region.id, judgement }] : []
  })
}
