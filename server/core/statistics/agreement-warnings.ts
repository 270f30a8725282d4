import type { IntraclassCorrelations } from './icc.ts'
import { type Note, note } from './note.ts'
import type { RatingTable } from './rating-table.ts'
import { differInSeverity } from './says/agreement-says.ts'
import { leastSharedUnits } from './says/gates.ts'
import type { UnitPatterns } from './unit-patterns.ts'

/** With more raters than this, the pairs are too many to list. */
export const mostRatersInPairs = 50

/** From this share of all ratings on, one level prevails so far that chance-corrected figures part. */
const prevailing = 0.8

/** What to be wary of in the figures of a report. */
export function agreementWarnings(
  { raters, units, values, levels }: RatingTable,
  pairable: UnitPatterns,
  icc: IntraclassCorrelations,
): Note[] {
  const warnings: Note[] = []
  const once = units.length - pairable.units
  if (raters.length === 1) warnings.push(note('one-rater'))
  else if (pairable.units < leastSharedUnits) {
    warnings.push(note('few-units', { n: pairable.units }))
  }
  if (once > 0 && raters.length > 1) warnings.push(note('units-rated-once', { n: once }))
  const common = commonestLevel(values, levels)
  if (common.share >= prevailing && common.share < 1) {
    const percent = Math.floor(100 * common.share)
    warnings.push(note('one-level-prevails', { level: common.level, percent }))
  }
  if (seemToDiffer(icc)) warnings.push(note('raters-differ-in-severity'))
  if (raters.length > mostRatersInPairs) {
    warnings.push(note('pairs-left-out', { most: mostRatersInPairs }))
  }
  return warnings
}

function commonestLevel(values: Uint8Array, levels: number): { level: number; share: number } {
  const given = new Float64Array(levels + 1)
  for (const value of values) given[value] = (given[value] as number) + 1
  const most = Math.max(...given)
  return { level: given.indexOf(most), share: most / values.length }
}

function seemToDiffer({ absolute, consistency }: IntraclassCorrelations): boolean {
  if (absolute.value === null || (absolute.n ?? 0) < leastSharedUnits) return false
  return differInSeverity(absolute.value, consistency.value) === true
}
