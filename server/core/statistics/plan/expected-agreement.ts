import { alphaOfTimes } from '../alpha.ts'
import { meanShareOfTimes, sharesOfPairs } from '../exact-and-adjacent.ts'
import { type Interval, type NoFigure, noFigure } from '../figure.ts'
import { bootstrapInterval } from '../intervals/bootstrap.ts'
import { jackknifeInterval } from '../intervals/jackknife.ts'
import { quantile } from '../intervals/quantiles.ts'
import { note } from '../note.ts'
import { randomStream } from '../random.ts'
import { findPatterns, pairablePatterns } from '../unit-patterns.ts'
import type { Assumptions } from './assumptions.ts'
import type { PlannedRegion } from './rating-plan.ts'
import { createSimulation } from './simulated-ratings.ts'

export interface ExpectedAgreement {
  /** In how many of 100 pairs of ratings both would give the same level. */
  readonly exact: number | null
  /** What alpha would come to, and between which ends its interval would lie. */
  readonly alpha: { readonly value: number; readonly low: number; readonly high: number } | NoFigure
}

const simulatedRounds = 100
const resamples = 400

/**
 * How far raters would agree, and how wide alpha's interval would be, if ratings came as assumed:
 * the medians over a hundred simulated rounds, each with the interval that the figures would show.
 * The seed is fixed, so that the same plan always gives the same.
 */
export function expectedAgreement(
  regions: readonly PlannedRegion[],
  levels: number,
  assumptions: Assumptions,
): ExpectedAgreement {
  const draw = createSimulation(regions, levels, assumptions, randomStream(1))
  const rounds = Array.from({ length: simulatedRounds }, (_, round) => describeRound(draw(), round))
  const exact = rounds.flatMap((round) => (Number.isNaN(round.exact) ? [] : round.exact))
  const known = rounds.flatMap(({ alpha, interval: { low, high } }) =>
    low === null || high === null ? [] : { value: alpha, low, high },
  )
  const none = note(exact.length === 0 ? 'no-pairable-unit' : 'plan-no-interval')
  return {
    exact: exact.length === 0 ? null : median(exact),
    alpha:
      known.length < simulatedRounds / 2
        ? noFigure(none)
        : {
            value: median(known.map(({ value }) => value)),
            low: median(known.map(({ low }) => low)),
            high: median(known.map(({ high }) => high)),
          },
  }
}

interface SimulatedRound {
  readonly exact: number
  readonly alpha: number
  readonly interval: Pick<Interval, 'low' | 'high'>
}

function describeRound(ratings: Parameters<typeof findPatterns>[0], seed: number): SimulatedRound {
  const pairable = pairablePatterns(findPatterns(ratings))
  const { times, units } = pairable
  const exact = meanShareOfTimes(sharesOfPairs(pairable, 0))(times)
  const figureOf = alphaOfTimes(pairable, 'ordinal')
  const alpha = units === 0 ? Number.NaN : figureOf(times)
  if (Number.isNaN(alpha)) return { exact, alpha, interval: { low: null, high: null } }
  const interval =
    units < 25
      ? jackknifeInterval(times, figureOf)
      : bootstrapInterval(times, figureOf, { resamples, seed })
  return { exact, alpha, interval }
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5)
}
