import type { Interval } from '../figure.ts'
import { note } from '../note.ts'
import { randomStream } from '../random.ts'
import { quantile } from './quantiles.ts'
import { createResampler } from './resampler.ts'
import { isSameFigure } from './same-figure.ts'

/** How an interval is drawn; with fewer than two resamples there is none. The same seed gives the same interval. */
export interface Drawing {
  readonly resamples: number
  readonly seed: number
}

/**
 * The 95 % percentile bootstrap interval over units: the middle 95 % of what a figure becomes when
 * as many units are drawn again and again from those there are.
 *
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; for alpha,
 * Zapf et al., BMC Medical Research Methodology 16:93 (2016). Draws without variation are drawn
 * again and counted. Where every draw gives the same figure, as where raters never differ, the
 * bootstrap cannot tell how sure it is, and there is no interval.
 *
 * @param times how many units show each pattern; the figure itself must exist for them
 * @param figureOf the figure as a function of how many units show each pattern; NaN for none
 */
export function bootstrapInterval(
  times: Int32Array,
  figureOf: (times: Int32Array) => number,
  { resamples, seed }: Drawing,
): Interval {
  if (resamples < 2) return none('interval-not-asked')
  const figures = new Float64Array(resamples)
  const draw = createResampler(times, randomStream(seed))
  let again = 0
  for (let resample = 0; resample < resamples; resample += 1) {
    let figure = figureOf(draw())
    while (Number.isNaN(figure)) {
      again += 1
      figure = figureOf(draw())
    }
    figures[resample] = figure
  }
  figures.sort()
  const low = quantile(figures, 0.025)
  const high = quantile(figures, 0.975)
  if (isSameFigure(figures[0] as number, figures[resamples - 1] as number)) {
    return none('interval-same-each-time')
  }
  const method =
    again === 0
      ? note('interval-bootstrap', { resamples })
      : note('interval-bootstrap-again', { resamples, again })
  return { low, high, method }
}

function none(reason: 'interval-not-asked' | 'interval-same-each-time'): Interval {
  return { low: null, high: null, reason: note(reason) }
}
