import type { Rating } from './statistics/rating.ts'
import type { SeverityReport } from './statistics/reports.ts'
import { closedRaters, mostSigma } from './statistics/says/gates.ts'

/** Whether the agenda rests on the severity model too, and if not, why. */
export type SeverityUse = 'used' | 'few-ratings' | 'no-estimate' | 'too-near-perfect' | 'not-run'

export interface Surprises {
  readonly use: SeverityUse
  /** The smallest leave-one-out probability of a rating, by unit; units without a surprise lack. */
  readonly least: ReadonlyMap<string, number>
}

export const noSurprises = (use: SeverityUse): Surprises => ({ use, least: new Map() })

/**
 * What of a severity report the agenda may rest on: nothing where it is not estimated or could only
 * mislead, and of no rater whose severity no screen may show. `ratings` are those of the report.
 */
export function surprisesOf(report: SeverityReport, ratings: readonly Rating[]): Surprises {
  if (report.severity.value === null || !report.converged) return noSurprises('no-estimate')
  if (report.sigma === null || report.sigma > mostSigma) return noSurprises('too-near-perfect')
  const closed = closedRaters(report.raters, ratings)
  if (closed.size === report.raters.length) return noSurprises('few-ratings')
  const least = new Map<string, number>()
  for (const { unit, rater, probability } of report.surprises) {
    if (closed.has(rater)) continue
    least.set(unit, Math.min(probability, least.get(unit) ?? 1))
  }
  return { use: 'used', least }
}
