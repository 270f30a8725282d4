import { type AgreementWeights, agreementWeights } from './agreement-weights.ts'
import { type Figure, type FigureWithBoth, type Interval, noFigure } from './figure.ts'
import { bootstrapInterval, type Drawing } from './intervals/bootstrap.ts'
import { normal975 } from './intervals/quantiles.ts'
import { note } from './note.ts'
import type { PairTable } from './pair-tables.ts'
import type { PairAgreement } from './reports.ts'
import { kappaOfPairs, weightedKappa } from './weighted-kappa.ts'

/** Up to so many shared units the bootstrap interval is shown: the standard error is for more. */
const unitsForBootstrap = 48

/** How far two raters agree on the units that both rated: exactly, within one level, and beyond chance. */
export function pairAgreement(pair: PairTable, levels: number, drawing: Drawing): PairAgreement {
  const kappa = (kind: 'linear' | 'quadratic') =>
    kappaWithInterval(pair, agreementWeights(levels, kind), drawing)
  return {
    raters: pair.raters,
    n: pair.n,
    exact: shareWithin(pair, levels, 0),
    adjacent: shareWithin(pair, levels, 1),
    kappaLinear: kappa('linear'),
    kappaQuadratic: kappa('quadratic'),
  }
}

function shareWithin({ n, pairs }: PairTable, levels: number, within: 0 | 1): Figure {
  if (n === 0) return noFigure(note('no-shared-unit'))
  const agreeing = pairs.reduce((sum, count, place) => {
    const apart = Math.abs(Math.floor(place / levels) - (place % levels))
    return apart <= within ? sum + count : sum
  }, 0)
  return { value: agreeing / n }
}

function kappaWithInterval(
  { n, pairs }: PairTable,
  weights: AgreementWeights,
  drawing: Drawing,
): FigureWithBoth {
  const kappa = weightedKappa(pairs, weights)
  if (kappa.value === null) return kappa
  const interval =
    n <= unitsForBootstrap
      ? bootstrapInterval(pairs, kappaOfPairs(weights), drawing)
      : largeSampleInterval(kappa.value, kappa.standardError)
  return { ...kappa, ...interval }
}

/** The figure +- 1.96 standard errors, kept between -1 and 1. */
function largeSampleInterval(value: number, standardError: number | null): Interval {
  if (standardError === null || standardError === 0) {
    return { low: null, high: null, reason: note('interval-same-each-time') }
  }
  const half = normal975 * standardError
  return {
    low: Math.max(-1, value - half),
    high: Math.min(1, value + half),
    method: note('interval-large-sample'),
  }
}
