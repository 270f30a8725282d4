import { type Figure, noFigure } from '../figure.ts'
import { note } from '../note.ts'
import type { FittedComponent } from './fit-components.ts'

/**
 * How much of the spread of abilities is more than error: `1 - mean(SE^2) / variance`, the variance
 * with the divisor n - 1 (scale separation reliability; Bramley 2007). It is below 0 where the errors
 * are larger than the spread. None across components, whose abilities do not compare, nor where
 * pseudo-wins were needed.
 */
export function separationReliability(components: readonly FittedComponent[]): Figure {
  const compared = components.filter(({ abilities }) => abilities !== null)
  const [only] = compared
  if (!only?.abilities) return noFigure(note('nothing-compared'))
  if (compared.length > 1) return noFigure(note('reliability-apart', { count: compared.length }))
  if (only.regularised) return noFigure(note('reliability-regularised'))
  if (!only.covariance) return noFigure(note('reliability-without-errors'))
  const n = only.items.length
  const mean = sum(only.abilities) / n
  const variance = sum(only.abilities.map((ability) => (ability - mean) ** 2)) / (n - 1)
  if (variance < 1e-12) return noFigure(note('reliability-without-spread'))
  const error = sum(only.covariance.standardErrors.map((one) => one ** 2)) / n
  return { value: 1 - error / variance, n }
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, one) => total + one, 0)
}
