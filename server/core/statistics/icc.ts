import { type Figure, noFigure } from './figure.ts'
import { note } from './note.ts'
import type { RatingTable } from './rating-table.ts'

export interface IntraclassCorrelations {
  /** ICC(A,1): one rater's levels as they stand. */
  readonly absolute: Figure
  /** ICC(A,k): the mean of all raters as it stands. */
  readonly absoluteMean: Figure
  /** ICC(C,1): one rater's levels, whatever the raters' own severity adds to each. */
  readonly consistency: Figure
}

/**
 * Intraclass correlations of units by raters, on the units that every rater rated. They take levels
 * as numbers at equal distance, and serve one message alone: consistency well above absolute
 * agreement means that raters differ in severity.
 *
 * Source: McGraw and Wong, Psychological Methods 1:30-46 (1996), two-way models; Shrout and Fleiss,
 * Psychological Bulletin 86:420-428 (1979), whose ICC(2,1), ICC(2,k) and ICC(3,1) these are.
 *
 * Fewer than two raters or such units, or ratings without any variation, give no figures; nor does
 * a mean square between units so small that ICC(A,k) would leave its range.
 */
export function intraclassCorrelations(table: RatingTable): IntraclassCorrelations {
  const raters = table.raters.length
  const complete = completeUnits(table)
  if (raters < 2) return none(note('one-rater'))
  if (complete.length < 2) return none(note('no-complete-units', { n: complete.length }))
  const { rows, columns, rest } = meanSquares(table, complete)
  const n = complete.length
  const reason = note('icc-no-variation')
  const figure = (numerator: number, denominator: number): Figure =>
    denominator > 0 ? { value: numerator / denominator, n } : noFigure(reason)
  const single = rows + (raters - 1) * rest
  return {
    absolute: figure(rows - rest, single + (raters * (columns - rest)) / n),
    absoluteMean: figure(rows - rest, rows + (columns - rest) / n),
    consistency: figure(rows - rest, single),
  }
}

/** The units that every rater rated: of each, where its ratings start. */
function completeUnits({ raters, starts }: RatingTable): number[] {
  const complete: number[] = []
  for (let unit = 0; unit + 1 < starts.length; unit += 1) {
    const start = starts[unit] as number
    if ((starts[unit + 1] as number) - start === raters.length) complete.push(start)
  }
  return complete
}

/**
 * Mean squares between units (rows), between raters (columns) and of the rest. All sums are of whole
 * numbers, so exact, and the same in whatever order.
 */
function meanSquares({ raters, values }: RatingTable, complete: readonly number[]) {
  const n = complete.length
  const k = raters.length
  const perRater = new Float64Array(k)
  let total = 0
  let squares = 0
  let rowSquares = 0
  for (const start of complete) {
    let row = 0
    for (let rater = 0; rater < k; rater += 1) {
      const value = values[start + rater] as number
      row += value
      squares += value * value
      perRater[rater] = (perRater[rater] as number) + value
    }
    total += row
    rowSquares += row * row
  }
  const columnSquares = perRater.reduce((sum, column) => sum + column * column, 0)
  // Each sum of squares times n x k, so that nothing is rounded before the last division.
  const all = n * k * squares - total * total
  const rows = n * rowSquares - total * total
  const columns = k * columnSquares - total * total
  const scale = n * k
  return {
    rows: rows / (scale * (n - 1)),
    columns: columns / (scale * (k - 1)),
    rest: (all - rows - columns) / (scale * (n - 1) * (k - 1)),
  }
}

function none(reason: ReturnType<typeof note>): IntraclassCorrelations {
  const absent = noFigure(reason)
  return { absolute: absent, absoluteMean: absent, consistency: absent }
}
