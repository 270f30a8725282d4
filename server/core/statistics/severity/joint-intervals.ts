import { normalProbability } from '../normal-probability.ts'
import type { RaterSeverity } from '../reports.ts'

/** An interval of one rater's severity that holds for all raters together. */
export interface JointInterval {
  readonly rater: string
  readonly low: number
  readonly high: number
}

/**
 * Intervals of the severities that all hold at once, 95 times in a hundred: where one lies wholly
 * above or below 0, the middle of the raters, that rater is more or less severe than the others by
 * more than chance, however many raters were looked at.
 *
 * Source: Sidak, J. Amer. Stat. Assoc. 62:626 (1967): for any correlations the chance that m normal
 * estimates all lie within z standard errors is at least that of m independent ones. Two raters of
 * a component mirror each other, so they count as one statement.
 *
 * @param raters those of a severity report, of any number of components; extreme raters, and those
 *   without a severity, get no interval, as nothing is said of them
 */
export function jointIntervals(raters: readonly RaterSeverity[]): JointInterval[] {
  const told = raters.filter(
    ({ severity, standardError, extreme }) =>
      severity !== null && standardError !== null && !extreme,
  )
  const deviations = deviationsFor(countStatements(told))
  return told.map(({ rater, severity, standardError }) => {
    const margin = deviations * (standardError ?? 0)
    return { rater, low: (severity ?? 0) - margin, high: (severity ?? 0) + margin }
  })
}

function countStatements(raters: readonly RaterSeverity[]): number {
  const counts = new Map<number, number>()
  for (const { component } of raters) counts.set(component, (counts.get(component) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + (count === 2 ? 1 : count), 0)
}

/** How many standard errors either side hold for so many statements at once; 1.96 for one. */
export function deviationsFor(statements: number): number {
  const inside = 0.95 ** (1 / Math.max(1, statements))
  let [low, high] = [0, 10]
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2
    if (2 * normalProbability(middle) - 1 < inside) low = middle
    else high = middle
  }
  return (low + high) / 2
}
