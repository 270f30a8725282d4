import type { RandomStream } from '../random.ts'
import type { RatingTable } from '../rating-table.ts'
import { categoryProbabilities } from '../severity/model.ts'
import type { Assumptions } from './assumptions.ts'
import type { PlannedRegion } from './rating-plan.ts'

/** Ratings as a table has them, without names. */
export type NamelessRatings = Pick<RatingTable, 'levels' | 'values' | 'starts' | 'raterOf'>

/**
 * Draws the ratings of a plan, again and again, from the rating-scale model with raters (Andrich
 * 1978; Linacre 1989): each time other judgements, and other severities of the raters.
 *
 * @returns a function that draws once more; each draw overwrites the one before
 */
export function createSimulation(
  regions: readonly PlannedRegion[],
  levels: number,
  { sigma, thresholds: given, severitySpread }: Assumptions,
  random: RandomStream,
): () => NamelessRatings {
  const thresholds = Float64Array.from(given)
  const raters = [...new Set(regions.flatMap((region) => region.raters))].sort()
  const units = regions.flatMap(({ judgements, raters: own }) =>
    Array.from({ length: judgements }, () =>
      own.map((rater) => raters.indexOf(rater)).sort((a, b) => a - b),
    ),
  )
  const starts = new Int32Array(units.length + 1)
  for (const [unit, own] of units.entries())
    starts[unit + 1] = (starts[unit] as number) + own.length
  const raterOf = Int32Array.from(units.flat())
  const values = new Uint8Array(raterOf.length)
  const severities = new Float64Array(raters.length)

  return () => {
    for (let rater = 0; rater < severities.length; rater += 1) {
      severities[rater] = severitySpread * normal(random)
    }
    for (let unit = 0; unit < units.length; unit += 1) {
      const readiness = sigma * normal(random)
      for (let place = starts[unit] as number; place < (starts[unit + 1] as number); place += 1) {
        const severity = severities[raterOf[place] as number] as number
        values[place] = drawLevel(readiness - severity, thresholds, random)
      }
    }
    return { levels, values, starts, raterOf }
  }
}

/** A level from 1, drawn with its probability at `logit` = readiness less severity. */
function drawLevel(logit: number, thresholds: Float64Array, random: RandomStream): number {
  const probabilities = categoryProbabilities(logit, thresholds)
  let left = random.uniform()
  for (const [index, probability] of probabilities.entries()) {
    left -= probability
    if (left < 0) return index + 1
  }
  return probabilities.length
}

/** One standard normal number (Box and Muller 1958). */
function normal(random: RandomStream): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()))
  return radius * Math.cos(2 * Math.PI * random.uniform())
}
