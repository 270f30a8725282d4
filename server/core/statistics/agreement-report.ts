import { ac2 } from './ac2.ts'
import { agreementWarnings, mostRatersInPairs } from './agreement-warnings.ts'
import { agreementWeights } from './agreement-weights.ts'
import { alpha, alphaOfTimes } from './alpha.ts'
import { meanShareOfTimes, sharesOfPairs } from './exact-and-adjacent.ts'
import { type FigureWithInterval, noFigure } from './figure.ts'
import { intraclassCorrelations } from './icc.ts'
import { bootstrapInterval, type Drawing } from './intervals/bootstrap.ts'
import { jackknifeInterval } from './intervals/jackknife.ts'
import { wilsonInterval } from './intervals/wilson.ts'
import { note } from './note.ts'
import { pairAgreement } from './pair-agreement.ts'
import { tabulatePairs } from './pair-tables.ts'
import type { Rating } from './rating.ts'
import { tabulate } from './rating-table.ts'
import type { AgreementReport } from './reports.ts'
import { findPatterns, pairablePatterns, type UnitPatterns } from './unit-patterns.ts'

export interface AgreementRequest {
  /** The highest level of the scale, used or not. */
  readonly levels: number
  readonly ratings: readonly Rating[]
  /** For bootstrap intervals; 2,000 unless asked otherwise. */
  readonly resamples?: number | undefined
  /** Of the draws for them; 1 unless asked otherwise. */
  readonly seed?: number | undefined
}

/** With fewer units than this, alpha's interval is the jackknife's. */
const unitsForBootstrap = 25

/**
 * How far raters agree, by every figure there is for it, each with what it rests on. What the
 * ratings cannot tell says why. The order of the ratings changes nothing.
 *
 * @throws RangeError as `tabulate` does
 */
export function agreementReport({
  levels,
  ratings,
  resamples = 2000,
  seed = 1,
}: AgreementRequest): AgreementReport {
  const table = tabulate(levels, ratings)
  const patterns = findPatterns(table)
  const pairable = pairablePatterns(patterns)
  const drawing = { resamples, seed }
  const icc = intraclassCorrelations(table)
  return {
    counts: {
      units: table.units.length,
      pairableUnits: pairable.units,
      raters: table.raters.length,
      ratings: table.values.length,
    },
    exact: shareWithInterval(pairable, 0, drawing),
    adjacent: shareWithInterval(pairable, 1, drawing),
    alpha: {
      nominal: alpha(pairable, 'nominal'),
      ordinal: alphaWithInterval(pairable, drawing),
      interval: alpha(pairable, 'interval'),
    },
    ac2: {
      linear: ac2(patterns, agreementWeights(levels, 'linear')),
      quadratic: ac2(patterns, agreementWeights(levels, 'quadratic')),
    },
    icc,
    pairs:
      table.raters.length > mostRatersInPairs
        ? []
        : tabulatePairs(table).map((pair) => pairAgreement(pair, levels, drawing)),
    warnings: agreementWarnings(table, pairable, icc),
  }
}

/** Wilson's interval where every unit's pairs agree or disagree as one, else the bootstrap's. */
function shareWithInterval(
  pairable: UnitPatterns,
  within: 0 | 1,
  drawing: Drawing,
): FigureWithInterval {
  const n = pairable.units
  if (n === 0) return noFigure(note('no-pairable-unit'))
  const shares = sharesOfPairs(pairable, within)
  const meanShare = meanShareOfTimes(shares)
  const value = meanShare(pairable.times)
  const interval = shares.every((share) => share === 0 || share === 1)
    ? wilsonInterval(value, n)
    : bootstrapInterval(pairable.times, meanShare, drawing)
  return { value, ...interval, n }
}

function alphaWithInterval(pairable: UnitPatterns, drawing: Drawing): FigureWithInterval {
  const figure = alpha(pairable, 'ordinal')
  if (figure.value === null) return figure
  const figureOf = alphaOfTimes(pairable, 'ordinal')
  const interval =
    pairable.units < unitsForBootstrap
      ? jackknifeInterval(pairable.times, figureOf)
      : bootstrapInterval(pairable.times, figureOf, drawing)
  return { ...figure, ...interval }
}
