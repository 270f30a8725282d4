import { parameterCount } from './model.ts'
import type { Collapsed } from './patterns.ts'

/** Equal severities, thresholds from how often each level was given, and sigma 1. */
export function startingPoint({ size, stepTotals, patterns, sets }: Collapsed): Float64Array {
  const point = new Float64Array(parameterCount(size))
  const ratings = patterns.reduce(
    (sum, { count, set }) => sum + count * (sets[set]?.raters.length ?? 0),
    0,
  )
  const reached = [ratings, ...stepTotals, 0]
  let sum = 0
  for (let k = 0; k < size.steps; k += 1) {
    const below = (reached[k] as number) - (reached[k + 1] as number)
    const above = (reached[k + 1] as number) - (reached[k + 2] as number)
    point[size.raters + k] = Math.log((below + 0.5) / (above + 0.5))
    sum += point[size.raters + k] as number
  }
  const average = sum / size.steps
  for (let k = 0; k < size.steps; k += 1) {
    point[size.raters + k] = (point[size.raters + k] as number) - average
  }
  for (let mean = 0; mean < size.means; mean += 1) {
    point[size.raters + size.steps + mean] = -average
  }
  return point
}
