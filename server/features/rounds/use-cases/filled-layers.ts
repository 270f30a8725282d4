import { decidedLayers, type Layer, maySeeLayer, maySeeSpread } from '../../../core/layers.ts'
import type { ReviewInView } from '../../../core/opening-layer.ts'
import type { Db } from '../../../db/database.ts'
import { listCurrentLevels } from '../../positions/decisions.ts'
import type { RatingLevel } from '../../ratings/repository.ts'
import type { RoundContext } from '../../reviews/context.ts'
import { cellKey } from '../cell-facts.ts'

/** Which layers of each review hold a level that the viewer may see; no other layer is looked at. */
export async function listFilledLayers(
  db: Db,
  { reviews, standingTo }: Pick<RoundContext, 'reviews' | 'standingTo'>,
  sealed: readonly RatingLevel[],
): Promise<ReviewInView[]> {
  const filled = new Map(reviews.map(({ id }) => [id, new Set<Layer>()]))
  for (const layer of decidedLayers) {
    const open = reviews.filter((review) => maySeeLayer(layer, standingTo(review)))
    const ids = open.map(({ id }) => id)
    for (const { reviewId, level } of await listCurrentLevels(db, ids, layer)) {
      if (level !== null) filled.get(reviewId)?.add(layer)
    }
  }
  const levels = levelsByCell(sealed)
  for (const review of reviews) {
    const standing = standingTo(review)
    const ofReview = levels.filter(({ reviewId }) => reviewId === review.id)
    const shows = ofReview.some(
      (cell) => cell.levels.length > 0 && maySeeSpread(cell.levels, standing),
    )
    if (shows) filled.get(review.id)?.add('sealed')
  }
  return reviews.map((review) => ({
    standing: standingTo(review),
    filled: filled.get(review.id) ?? new Set(),
  }))
}

/** The levels given in each cell, without the ratings that give a reason for none. */
function levelsByCell(
  ratings: readonly RatingLevel[],
): { readonly reviewId: string; readonly levels: number[] }[] {
  const cells = new Map<string, { reviewId: string; levels: number[] }>()
  for (const rating of ratings) {
    const cell = cells.get(cellKey(rating)) ?? { reviewId: rating.reviewId, levels: [] }
    if (rating.level !== null) cell.levels.push(rating.level)
    cells.set(cellKey(rating), cell)
  }
  return [...cells.values()]
}
