import { noSurprises, type Surprises, surprisesOf } from '../../core/calibration-surprises.ts'
import { leastRatings } from '../../core/statistics/says/gates.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { RoundContext } from '../reviews/context.ts'
import { listSealedPositions, type SealedPosition, unitOf } from './agenda-cells.ts'

/** What was found in each round; its first ratings are frozen, so that it is worked out once. */
const found = new WeakMap<Deps['statistics'], Map<string, Promise<Surprises>>>()

/**
 * What the severity model finds surprising among the first sealed ratings of a revealed round.
 * Where the statistics are too busy to say, the agenda goes without.
 */
export async function findSurprises(
  deps: Deps,
  { round, reviews, framework }: Pick<RoundContext, 'round' | 'reviews' | 'framework'>,
): Promise<Surprises> {
  const positions = await listSealedPositions(
    deps.db,
    reviews.map(({ id }) => id),
  )
  const rated = positions.filter(({ level }) => level !== null)
  if (!someoneRatedEnough(rated)) return noSurprises('few-ratings')
  const known = found.get(deps.statistics) ?? new Map<string, Promise<Surprises>>()
  found.set(deps.statistics, known)
  const key = `${round.id} ${round.revealedAt} ${rated.length}`
  const levels = Math.max(...framework.scale.levels.map(({ value }) => value))
  const surprises = known.get(key) ?? workOut(deps, levels, rated)
  known.set(key, surprises)
  try {
    return await surprises
  } catch (error) {
    known.delete(key)
    if (error instanceof AppError) return noSurprises('not-run')
    throw error
  }
}

async function workOut(
  deps: Deps,
  levels: number,
  rated: readonly SealedPosition[],
): Promise<Surprises> {
  const ratings = rated.map(({ reviewId, judgement, raterId, level }) => ({
    unit: unitOf({ reviewId, judgement }),
    rater: raterId,
    value: level ?? 0,
    group: reviewId,
  }))
  return surprisesOf(await deps.statistics.severity({ levels, ratings }), ratings)
}

function someoneRatedEnough(rated: readonly SealedPosition[]): boolean {
  const counts = new Map<string, number>()
  for (const { raterId } of rated) counts.set(raterId, (counts.get(raterId) ?? 0) + 1)
  return [...counts.values()].some((count) => count >= leastRatings)
}
