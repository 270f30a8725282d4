import type { CommonView } from '../../contract/live-workshop.ts'
import { breakBetween, meaningSince } from '../../core/over-time.ts'
import { hasReached } from '../../core/workflow.ts'
import type { Db } from '../../db/database.ts'
import { listFrameworkChanges } from '../frameworks/repository.ts'
import { listCurrentLevels } from '../positions/levels.ts'
import {
  listReviews,
  listRounds,
  type ReviewRecord,
  type RoundRecord,
} from '../rounds/repository.ts'

/**
 * What the last round before this one that may be compared with it agreed for the region on a
 * judgement, and published; null where there is none.
 */
export async function findLastTime(
  db: Db,
  round: RoundRecord,
  review: ReviewRecord,
  judgement: string,
): Promise<CommonView['lastTime']> {
  const changes = await listFrameworkChanges(db)
  const meaning = ({ provenance, frameworkId, frameworkVersion }: RoundRecord) => ({
    provenance,
    framework: frameworkId,
    meaningSince: meaningSince(
      frameworkVersion,
      changes.filter(({ id }) => id === frameworkId),
    ),
  })
  const earlier = (await listRounds(db)).filter(
    (one) =>
      one.positionAt < round.positionAt && breakBetween(meaning(one), meaning(round)) === null,
  )
  for (const one of earlier) {
    const reviews = await listReviews(db, one.id)
    const published = reviews.find(
      ({ region, stage }) => region.id === review.region.id && hasReached(stage, 'published'),
    )
    if (!published) continue
    const levels = await listCurrentLevels(db, [published.id], 'agreed')
    const current = levels.find((level) => level.judgement === judgement)
    return current ? { round: one.title, positionAt: one.positionAt, level: current.level } : null
  }
  return null
}
