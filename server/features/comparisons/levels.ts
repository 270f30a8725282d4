import { sealedRange } from '../../core/calibration.ts'
import type { CellLevel } from '../../core/comparisons/contradictions.ts'
import { maySeeLayer, maySeeSpread } from '../../core/layers.ts'
import type { Db } from '../../db/database.ts'
import { listCurrentDecisions } from '../positions/decisions.ts'
import { listFirstRatings } from '../ratings/repository.ts'
import type { RoundContext } from '../reviews/context.ts'
import type { ReviewRecord } from '../rounds/repository.ts'

export type LevelOf = (judgement: string, region: string) => CellLevel | null

/**
 * The level of each cell as far as the viewer may see it: the agreed one, else the medians of the
 * sealed ones.
 */
export async function loadLevels(
  db: Db,
  { standingTo }: Pick<RoundContext, 'standingTo'>,
  reviews: readonly ReviewRecord[],
): Promise<{ readonly levelOf: LevelOf; readonly count: number }> {
  const levels = new Map<string, CellLevel>()
  for (const review of reviews) {
    const { id, region } = review
    const standing = standingTo(review)
    const put = (judgement: string, level: CellLevel) =>
      levels.set(`${judgement} ${region.id}`, level)
    const ratings = await listFirstRatings(db, [id])
    for (const judgement of new Set(ratings.map((rating) => rating.judgement))) {
      const own = ratings.filter((rating) => rating.judgement === judgement)
      const given = own.map(({ level }) => level)
      const range = maySeeSpread(given, standing) ? sealedRange(given) : null
      if (range) put(judgement, { ...range, layer: 'sealed' })
    }
    if (!maySeeLayer('agreed', standing)) continue
    for (const { judgement, level } of await listCurrentDecisions(db, [id], { layer: 'agreed' })) {
      if (level !== null) put(judgement, { lower: level, upper: level, layer: 'agreed' })
    }
  }
  const levelOf: LevelOf = (judgement, region) => levels.get(`${judgement} ${region}`) ?? null
  return { levelOf, count: levels.size }
}
