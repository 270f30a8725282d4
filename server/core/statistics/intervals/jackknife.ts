import type { Interval } from '../figure.ts'
import { note } from '../note.ts'
import { studentT975 } from './quantiles.ts'
import { isSameFigure } from './same-figure.ts'

/**
 * The 95 % jackknife interval: value +- t(n - 1) x sqrt((n - 1)/n x sum (value without unit i - mean
 * of these)^2), at most 1. For so few units that drawing them again repeats too much.
 *
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 11. Where the
 * figure without some unit does not exist, there is no interval, nor from one unit.
 *
 * @param times how many units show each pattern; 31 units at most
 * @param figureOf the figure as a function of how many units show each pattern; NaN for none
 */
export function jackknifeInterval(
  times: Int32Array,
  figureOf: (times: Int32Array) => number,
): Interval {
  const n = times.reduce((sum, count) => sum + count, 0)
  if (n < 2) return none('interval-one-unit')
  const shown = [...times.keys()].filter((pattern) => times[pattern] !== 0)
  const figures = shown.map((pattern) => ({
    figure: withoutOne(times, pattern, figureOf),
    units: times[pattern] as number,
  }))
  if (figures.some(({ figure }) => Number.isNaN(figure))) return none('interval-leave-one-out')
  const [first] = figures
  if (first && figures.every(({ figure }) => isSameFigure(figure, first.figure))) {
    return none('interval-same-each-time')
  }
  const mean = figures.reduce((sum, { figure, units }) => sum + units * figure, 0) / n
  const squares = figures.reduce((sum, { figure, units }) => sum + units * (figure - mean) ** 2, 0)
  const half = studentT975(n - 1) * Math.sqrt(((n - 1) / n) * squares)
  const value = figureOf(times)
  return {
    low: value - half,
    high: Math.min(1, value + half),
    method: note('interval-jackknife', { degrees: n - 1 }),
  }
}

/** The figure without one of the units that show a pattern. */
function withoutOne(
  times: Int32Array,
  pattern: number,
  figureOf: (times: Int32Array) => number,
): number {
  const others = times.slice()
  others[pattern] = (others[pattern] as number) - 1
  return figureOf(others)
}

function none(reason: NoIntervalCode): Interval {
  return { low: null, high: null, reason: note(reason) }
}

type NoIntervalCode = 'interval-one-unit' | 'interval-leave-one-out' | 'interval-same-each-time'
