import { type Figure, noFigure } from '../figure.ts'
import { type Note, note } from '../note.ts'
import { leastRatings } from '../says/gates.ts'
import { type ExpectedErrors, expectedSeverityErrors } from '../severity/expected-errors.ts'
import { deviationsFor } from '../severity/joint-intervals.ts'
import { categoryProbabilities } from '../severity/model.ts'
import type { Assumptions } from './assumptions.ts'
import { type PlannedRegion, sharedBy } from './rating-plan.ts'

export interface ExpectedSeverity {
  readonly rater: string
  /** In logits; null where nobody else rates what this rater does. */
  readonly standardError: number | null
  /**
   * How far the rater would have to lean from the mean of the others, in levels, for it to be told
   * from chance four times in five, with the intervals that hold for all raters together. The others
   * are those of the figures' own sentences (`stepsFromOthers`).
   */
  readonly tells: Figure
}

/** Beyond what is needed to be told from chance, for a power of 80 % (Cohen 1988). */
const forPower = 0.8416

/**
 * How surely each rater's severity would be known if ratings came as assumed, by the gates of the
 * screens: nothing of a rater with fewer than 24 ratings, nor of one with fewer that somebody else gives too.
 *
 * @returns in order of the raters' ids
 */
export function expectedSeverities(
  regions: readonly PlannedRegion[],
  levels: number,
  assumptions: Assumptions,
): ExpectedSeverity[] {
  const assignments = regions.flatMap(({ region, judgements, raters }) =>
    Array.from({ length: judgements }, (_, judgement) => `${region}/${judgement}`).flatMap((unit) =>
      raters.map((rater) => ({ unit, rater, group: region })),
    ),
  )
  if (assignments.length === 0) return []
  const errors = expectedSeverityErrors({ levels, assignments, assumptions })
  const errorsApart = deviationsFor(countStatements(errors.components)) + forPower
  return errors.raters.map(({ rater, n, standardError, component }) => {
    const together = errors.components[component]?.length ?? 1
    const reason =
      together === 1 ? note('plan-alone') : (fewRatings(n) ?? fewShared(sharedBy(rater, regions)))
    const apart = standardError === null ? null : fromOthers(errorsApart * standardError, together)
    return { rater, standardError, tells: tellsOf(apart, reason, assumptions) }
  })
}

/**
 * How far a severity lies from the mean of the others': all sum to zero, so theirs is on the other
 * side of the middle. Of two it is twice as far, of three half as far again.
 */
function fromOthers(severity: number, together: number): number {
  return (severity * together) / (together - 1)
}

function fewRatings(ratings: number): Note | null {
  return ratings < leastRatings ? note('plan-few-ratings', { ratings, least: leastRatings }) : null
}

function fewShared(shared: number): Note | null {
  return shared < leastRatings ? note('plan-few-shared', { shared, least: leastRatings }) : null
}

/** How much is said of severity: two raters mirror each other, and one alone is told nothing of. */
function countStatements(components: ExpectedErrors['components']): number {
  const statements = components.map(({ length }) => (length > 2 ? length : length - 1))
  return statements.reduce((sum, count) => sum + count, 0)
}

function tellsOf(apart: number | null, reason: Note | null, assumptions: Assumptions): Figure {
  if (reason !== null) return noFigure(reason)
  if (apart === null) return noFigure(note('plan-too-large'))
  return { value: levelsOf(apart, assumptions) }
}

/** By how many levels a rater so severe lies below one of severity 0, on judgements as assumed. */
export function levelsOf(severity: number, { sigma, thresholds }: Assumptions): number {
  const steps = Float64Array.from(thresholds)
  let weights = 0
  let difference = 0
  for (let step = -40; step <= 40; step += 1) {
    const deviation = step / 10
    const weight = Math.exp(-(deviation ** 2) / 2)
    const readiness = sigma * deviation
    weights += weight
    difference +=
      weight * (expectedLevel(readiness, steps) - expectedLevel(readiness - severity, steps))
  }
  return difference / weights
}

function expectedLevel(logit: number, thresholds: Float64Array): number {
  return categoryProbabilities(logit, thresholds).reduce(
    (sum, probability, category) => sum + probability * category,
    1,
  )
}
