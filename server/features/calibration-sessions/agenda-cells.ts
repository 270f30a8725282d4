import type { AgendaCell } from '../../core/calibration-agenda.ts'
import type { Surprises } from '../../core/calibration-surprises.ts'
import { evidenceScope } from '../../core/evidence-scope.ts'
import { judgementCodes } from '../../core/framework.ts'
import type { Db } from '../../db/database.ts'
import { countEvidence } from '../evidence/readable.ts'
import { listCurrentLevels } from '../positions/levels.ts'
import type { RoundContext } from '../reviews/context.ts'

/** A first sealed rating, as far as an agenda needs it. */
export interface SealedPosition {
  readonly reviewId: string
  readonly judgement: string
  readonly raterId: string
  readonly level: number | null
  readonly ground: string | null
}

/** The first sealed ratings of reviews: frozen, whatever came later. */
export async function listSealedPositions(
  db: Db,
  reviewIds: readonly string[],
): Promise<SealedPosition[]> {
  if (reviewIds.length === 0) return []
  return db
    .selectFrom('rating')
    .select(['review_id as reviewId', 'judgement', 'rater_id as raterId', 'level', 'ground'])
    .where('review_id', 'in', [...reviewIds])
    .where('sequence', '=', 1)
    .orderBy('review_id')
    .orderBy('judgement')
    .orderBy('rater_id')
    .execute()
}

export const unitOf = (cell: { readonly reviewId: string; readonly judgement: string }): string =>
  `${cell.reviewId} ${cell.judgement}`

/** The cells of some reviews of a round for its agenda: by the framework's order, then the region's. */
export async function gatherAgendaCells(
  db: Db,
  { framework, standingTo }: Pick<RoundContext, 'framework' | 'standingTo'>,
  reviews: RoundContext['reviews'],
  { least }: Surprises,
): Promise<AgendaCell[]> {
  const ids = reviews.map(({ id }) => id)
  const sealed = await listSealedPositions(db, ids)
  const levels = await listCurrentLevels(db, ids, 'calibrated')
  const calibrated = new Set(levels.map(unitOf))
  const voices = new Map<string, number>()
  for (const review of reviews) {
    const counts = await countEvidence(db, [review.id], evidenceScope(standingTo(review)))
    for (const count of counts) voices.set(unitOf(count), count.voices)
  }
  return judgementCodes(framework).flatMap((judgement) =>
    reviews.map(({ id, region }) => {
      const unit = unitOf({ reviewId: id, judgement })
      const here = sealed.filter((one) => one.reviewId === id && one.judgement === judgement)
      return {
        region: region.id,
        judgement,
        sealed: here.map(({ level }) => level),
        grounds: here.map(({ ground }) => ground),
        leastProbability: least.get(unit) ?? null,
        voices: voices.get(unit) ?? 0,
        calibrated: calibrated.has(unit),
      }
    }),
  )
}
