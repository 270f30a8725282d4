import type { Framework } from '../../contract/framework.ts'
import { judgementsOf } from '../../core/framework.ts'
import type { Level } from '../../core/scale.ts'
import { type MovementReport, movementReport } from '../../core/statistics/movement.ts'
import { type RegionSelfReview, selfReviewReport } from '../../core/statistics/self-review.ts'
import type { Db } from '../../db/database.ts'
import { type CurrentLevel, listCurrentLevels } from '../positions/levels.ts'
import { listFirstRatings } from '../ratings/repository.ts'
import type { ReviewRecord } from '../rounds/repository.ts'

/** What stands beside the sealed ratings and is none: the self-review, and where levels moved. */
export interface BesideRatings {
  readonly selfReview: readonly RegionSelfReview[]
  readonly movement: MovementReport
}

/** Holds the sealed levels of reviews against what their teams agreed, and against what followed. */
export async function gatherBeside(
  db: Db,
  framework: Framework,
  reviews: readonly ReviewRecord[],
): Promise<BesideRatings> {
  const ids = reviews.map(({ id }) => id)
  const sealed = await listFirstRatings(db, ids)
  const team = await levelsOf(db, ids, 'self')
  const calibrated = await levelsOf(db, ids, 'calibrated')
  const agreed = await levelsOf(db, ids, 'agreed')
  const cells = reviews.flatMap((review) =>
    judgementsOf(framework).map(({ aspect, judgement }) => {
      const cell = { reviewId: review.id, judgement: judgement.code }
      return {
        region: review.region.id,
        aspect: aspect.code,
        judgement: judgement.code,
        sealed: sealed
          .filter((one) => one.reviewId === review.id && one.judgement === judgement.code)
          .map(({ level }) => level),
        team: team(cell),
        calibrated: calibrated(cell),
        agreed: agreed(cell),
      }
    }),
  )
  return { selfReview: selfReviewReport(cells), movement: movementReport(cells) }
}

type Cell = Pick<CurrentLevel, 'reviewId' | 'judgement'>

async function levelsOf(
  db: Db,
  ids: readonly string[],
  layer: 'self' | 'calibrated' | 'agreed',
): Promise<(cell: Cell) => Level | null> {
  const keyOf = ({ reviewId, judgement }: Cell) => `${reviewId} ${judgement}`
  const levels = await listCurrentLevels(db, ids, layer)
  const byCell = new Map(levels.map((row) => [keyOf(row), row.level]))
  return (cell) => byCell.get(keyOf(cell)) ?? null
}
